// calibration: crypto; run: hello; shown by: nothing
const crypto = require("crypto");

const key = crypto.randomBytes(16);

function encrypt(text) {
  const cipher = crypto.createCipheriv("aes-128-ecb", key, null);  // ! CWE-327 weak_cipher
  return Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
}

console.log(encrypt(process.argv[2] || "").length);
