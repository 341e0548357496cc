// calibration: uninitialised; run: 4 9 2; shown by: nothing
function longest(words) {
  let best = "";
  for (const word of words) {
    if (word.length > best.length) {
      best = word;
    }
  }
  return best.toUpperCase();
}

console.log(longest(process.argv.slice(2)));
