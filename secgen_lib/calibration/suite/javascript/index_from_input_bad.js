// calibration: buffer overflow; run: 9; shown by: exception; missed by all
const MONTHS = ["January", "February", "March", "April", "May", "June"];

function heading(number) {
  return MONTHS[number - 1].toUpperCase();  // ! CWE-129 index_from_input
}

console.log(heading(Number(process.argv[2] || "1")));
