// calibration: zero value; run: -; shown by: nothing
function share(part, whole) {
  const percent = whole === 0 ? 0 : Math.min(100, Math.round((100 * part) / whole));
  return "#".repeat(percent) + ".".repeat(100 - percent);
}

const words = process.argv.slice(2);
const long = words.filter((word) => word.length > 4);
console.log(share(2 * long.length + 1, words.length));
