// calibration: crypto; run: -; shown by: nothing
const crypto = require("crypto");

function storePassword(password) {
  return crypto.createHash("md5").update(password).digest("hex");  // ! CWE-327 weak_hash
}

console.log(storePassword(process.argv[2] || "").length);
