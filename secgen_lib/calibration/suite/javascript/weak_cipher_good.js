// calibration: crypto; run: hello; shown by: nothing
const crypto = require("crypto");

const key = crypto.randomBytes(16);

function encrypt(text) {
  const iv = crypto.randomBytes(12);
  const cipher = crypto.createCipheriv("aes-128-gcm", key, iv);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

console.log(encrypt(process.argv[2] || "").length);
