// calibration: zero value; run: -; shown by: exception; missed by all
function share(part, whole) {
  const percent = Math.round((100 * part) / whole);
  return "#".repeat(percent) + ".".repeat(100 - percent);  // ! CWE-369 empty_share
}

const words = process.argv.slice(2);
const long = words.filter((word) => word.length > 4);
console.log(share(2 * long.length + 1, words.length));
