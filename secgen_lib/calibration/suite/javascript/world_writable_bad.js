// calibration: resource; run: -; shown by: nothing; missed by all
const fs = require("fs");

function publish(file, text) {
  fs.writeFileSync(file, text);
  fs.chmodSync(file, 0o777);  // ! CWE-732 world_writable
}

if (process.argv.length > 2) {
  publish(process.argv[2], "ready\n");
}
