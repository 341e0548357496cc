// calibration: injection; run: -; shown by: nothing
const { spawnSync } = require("child_process");

function countLines(folder, word) {
  const found = spawnSync("/usr/bin/grep", ["-rhF", "-e", word, "--", folder], { encoding: "utf8" });
  return found.stdout.split("\n").length - 1;
}

if (process.argv.length > 3) {
  console.log(countLines(process.argv[2], process.argv[3]));
}
