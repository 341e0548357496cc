// calibration: other; run: abc; shown by: nothing
function quantity(text) {
  const number = Number(text);
  if (number === NaN) {  // ! CWE-697 not_a_number
    return 0;
  }
  return Math.max(1, number);
}

console.log(quantity(process.argv[2] || "1"));
