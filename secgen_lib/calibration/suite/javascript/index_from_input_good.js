// calibration: buffer overflow; run: 9; shown by: nothing
const MONTHS = ["January", "February", "March", "April", "May", "June"];

function heading(number) {
  if (!Number.isInteger(number) || number < 1 || number > MONTHS.length) {
    return "";
  }
  return MONTHS[number - 1].toUpperCase();
}

console.log(heading(Number(process.argv[2] || "1")));
