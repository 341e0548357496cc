// calibration: concurrency; run: -; shown by: nothing; missed by all
const fs = require("fs");

function createOnce(file, text) {
  if (fs.existsSync(file)) {
    return false;
  }
  fs.writeFileSync(file, text);  // ! CWE-367 check_then_write
  return true;
}

if (process.argv.length > 2) {
  console.log(createOnce(process.argv[2], "new\n"));
}
