// calibration: crypto; run: hello; shown by: nothing; flagged though sound
const crypto = require("crypto");

function etag(body) {
  return '"' + crypto.createHash("md5").update(body).digest("hex") + '"';
}

console.log(etag(process.argv[2] || ""));
