// calibration: zero value; run: -; shown by: exception; missed by all
function average(values) {
  let sum = 0n;
  for (const value of values) {
    sum += BigInt(value);
  }
  return sum / BigInt(values.length);  // ! CWE-369 division_by_zero
}

console.log(String(average(process.argv.slice(2))));
