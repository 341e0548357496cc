// calibration: injection; run: check; shown by: nothing; flagged though sound
const { execSync } = require("child_process");

const COMMANDS = { check: "true && true", wait: "sleep 0" };

function run(name) {
  if (!Object.hasOwn(COMMANDS, name)) {
    return "unknown";
  }
  execSync(COMMANDS[name], { stdio: "ignore" });
  return "done";
}

console.log(run(process.argv[2] || ""));
