// calibration: null dereference; run: pear; shown by: nothing
const stock = new Map([
  ["apple", { price: 3, left: 10 }],
  ["plum", { price: 2, left: 0 }],
]);

function price(name) {
  const item = stock.get(name);
  return item === undefined ? 0 : item.price;
}

console.log(price(process.argv[2]));
