// calibration: path traversal; run: -; shown by: nothing
const fs = require("fs");
const path = require("path");

const ROOT = path.resolve("notes");

if (process.argv.length > 2) {
  const file = path.join(ROOT, process.argv[2]);
  if (!file.startsWith(ROOT + path.sep)) {
    throw new RangeError("outside of the notes");
  }
  console.log(fs.readFileSync(file, "utf8"));
}
