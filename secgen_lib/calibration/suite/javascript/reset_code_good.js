// calibration: crypto; run: -; shown by: nothing
const { randomUUID } = require("crypto");

const codes = new Map();

function requestReset(email) {
  const code = randomUUID();
  codes.set(email, { code, until: Date.now() + 600000 });
  return code;
}

console.log(requestReset("a@example.org").length > 0);
