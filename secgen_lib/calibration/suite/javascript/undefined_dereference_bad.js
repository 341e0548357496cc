// calibration: null dereference; run: pear; shown by: exception; missed by all
const stock = new Map([
  ["apple", { price: 3, left: 10 }],
  ["plum", { price: 2, left: 0 }],
]);

function price(name) {
  const item = stock.get(name);
  return item.price;  // ! CWE-476 undefined_dereference
}

console.log(price(process.argv[2]));
