// calibration: type error; run: 3 4; shown by: nothing
function sum(words) {
  let total = 0;
  for (const word of words) {
    total += Number(word);
  }
  return total;
}

console.log(sum(process.argv.slice(2)));
