// calibration: injection; run: -; shown by: nothing
const fs = require("fs");
const vm = require("vm");

function loadSession(file) {
  const text = fs.readFileSync(file, "utf8");
  return vm.runInNewContext("(" + text + ")", {});  // ! CWE-502 stored_code
}

if (process.argv.length > 2) {
  console.log(loadSession(process.argv[2]).user);
}
