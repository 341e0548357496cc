// calibration: uninitialised; run: 5; shown by: nothing
function total(prices, discount) {
  let sum = 0;
  for (const price of prices) {
    sum += price;
  }
  return sum - sum * discount;
}

console.log(total([1, 2, 3], Number(process.argv[2]) / 100));
