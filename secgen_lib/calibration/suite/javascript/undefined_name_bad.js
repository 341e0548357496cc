// calibration: uninitialised; run: 5; shown by: exception
function total(prices, discount) {
  let sum = 0;
  for (const price of prices) {
    sum += price;
  }
  return sum - sum * discont;  // ! CWE-457 undefined_name
}

console.log(total([1, 2, 3], Number(process.argv[2]) / 100));
