// calibration: crypto; run: -; shown by: nothing; missed by all
const codes = new Map();

function requestReset(email) {
  const code = Math.random().toString(36).slice(2);  // ! CWE-338 reset_code
  codes.set(email, { code, until: Date.now() + 600000 });
  return code;
}

console.log(requestReset("a@example.org").length > 0);
