// calibration: injection; run: -; shown by: nothing; missed by all
const { execFileSync } = require("child_process");

function countLines(folder, word) {
  const script = ["grep -r", word, folder, "| wc -l"].join(" ");
  return Number(execFileSync("/bin/sh", ["-c", script]));  // ! CWE-78 shell_by_hand
}

if (process.argv.length > 3) {
  console.log(countLines(process.argv[2], process.argv[3]));
}
