// calibration: injection; run: -; shown by: nothing
const fs = require("fs");

function loadSession(file) {
  const text = fs.readFileSync(file, "utf8");
  return JSON.parse(text);
}

if (process.argv.length > 2) {
  console.log(loadSession(process.argv[2]).user);
}
