// calibration: resource; run: -; shown by: nothing
const fs = require("fs");

function publish(file, text) {
  fs.writeFileSync(file, text);
  fs.chmodSync(file, 0o640);
}

if (process.argv.length > 2) {
  publish(process.argv[2], "ready\n");
}
