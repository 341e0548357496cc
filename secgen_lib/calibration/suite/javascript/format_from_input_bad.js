// calibration: format string; run: hello; shown by: nothing; missed by all
const util = require("util");

const session = { user: "ann", key: process.env.SESSION_KEY || "none" };

function logLine(message) {
  return util.format(message, session);  // ! CWE-134 format_from_input
}

console.log(logLine(process.argv[2] || "").length > 0);
