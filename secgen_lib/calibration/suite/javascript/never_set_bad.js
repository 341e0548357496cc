// calibration: uninitialised; run: 4 9 2; shown by: exception
function longest(words) {
  let best;  // ! CWE-457 never_set
  let length = 0;
  for (const word of words) {
    if (word.length > length) {
      length = word.length;
    }
  }
  return best.toUpperCase();  // ! CWE-457 never_set
}

console.log(longest(process.argv.slice(2)));
