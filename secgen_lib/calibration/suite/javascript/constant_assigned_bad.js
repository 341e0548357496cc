// calibration: type error; run: 3 4; shown by: exception
function sum(words) {
  const total = 0;
  for (const word of words) {
    total += Number(word);  // ! CWE-471 constant_assigned
  }
  return total;
}

console.log(sum(process.argv.slice(2)));
