// calibration: zero value; run: -; shown by: nothing
function average(values) {
  if (values.length === 0) {
    return 0n;
  }
  let sum = 0n;
  for (const value of values) {
    sum += BigInt(value);
  }
  return sum / BigInt(values.length);
}

console.log(String(average(process.argv.slice(2))));
