// calibration: path traversal; run: -; shown by: nothing
const fs = require("fs");
const path = require("path");

const ROOT = path.resolve("notes");

if (process.argv.length > 2) {
  const file = path.join(ROOT, process.argv[2]);
  console.log(fs.readFileSync(file, "utf8"));  // ! CWE-22 path_traversal
}
