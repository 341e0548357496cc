// calibration: crypto; run: -; shown by: nothing
const crypto = require("crypto");

const key = crypto.randomBytes(32);

function valid(message, signature) {
  const expected = crypto.createHmac("sha256", key).update(message).digest();
  const given = Buffer.from(signature, "hex");
  return given.length === expected.length && crypto.timingSafeEqual(given, expected);
}

console.log(valid("message", process.argv[2] || ""));
