// calibration: crypto; run: -; shown by: nothing; missed by all
const crypto = require("crypto");

const key = crypto.randomBytes(32);

function valid(message, signature) {
  const expected = crypto.createHmac("sha256", key).update(message).digest("hex");
  return signature === expected;  // ! CWE-208 timing_compare
}

console.log(valid("message", process.argv[2] || ""));
