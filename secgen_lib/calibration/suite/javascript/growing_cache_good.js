// calibration: leak; run: abc; shown by: nothing
const crypto = require("crypto");

const MOST = 1000;
const cache = new Map();

function checksum(text) {
  if (!cache.has(text)) {
    if (cache.size >= MOST) {
      cache.delete(cache.keys().next().value);
    }
    cache.set(text, crypto.createHash("sha256").update(text).digest("hex"));
  }
  return cache.get(text);
}

function handle(request, response) {
  response.end(checksum(request.url));
}

handle({ url: process.argv[2] || "/" }, { end: console.log });
