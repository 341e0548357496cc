// calibration: crypto; run: hello; shown by: nothing
const crypto = require("crypto");

const key = crypto.randomBytes(32);

function encrypt(text) {
  const iv = crypto.randomBytes(16);
  const cipher = crypto.createCipheriv("aes-256-cbc", key, iv);
  return Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final()]);
}

console.log(encrypt(process.argv[2] || "").length);
