// calibration: crypto; run: hello; shown by: nothing; missed by all
const crypto = require("crypto");

const key = crypto.randomBytes(32);
const iv = Buffer.alloc(16, 0);

function encrypt(text) {
  const cipher = crypto.createCipheriv("aes-256-cbc", key, iv);  // ! CWE-329 constant_iv
  return Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
}

console.log(encrypt(process.argv[2] || "").length);
