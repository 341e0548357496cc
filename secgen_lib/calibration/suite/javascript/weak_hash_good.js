// calibration: crypto; run: -; shown by: nothing
const crypto = require("crypto");

function storePassword(password) {
  const salt = crypto.randomBytes(16);
  const key = crypto.scryptSync(password, salt, 32);
  return salt.toString("hex") + ":" + key.toString("hex");
}

console.log(storePassword(process.argv[2] || "").length);
