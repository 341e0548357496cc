// calibration: leak; run: abc; shown by: nothing; missed by all
const crypto = require("crypto");

const cache = new Map();

function checksum(text) {
  if (!cache.has(text)) {
    cache.set(text, crypto.createHash("sha256").update(text).digest("hex"));  // ! CWE-401 growing_cache
  }
  return cache.get(text);
}

function handle(request, response) {
  response.end(checksum(request.url));
}

handle({ url: process.argv[2] || "/" }, { end: console.log });
