// calibration: format string; run: hello; shown by: nothing
const util = require("util");

const session = { user: "ann", key: process.env.SESSION_KEY || "none" };

function logLine(message) {
  return util.format("%s: %s", session.user, message);
}

console.log(logLine(process.argv[2] || "").length > 0);
