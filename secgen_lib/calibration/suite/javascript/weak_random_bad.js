// calibration: crypto; run: -; shown by: nothing
function makeToken(length) {
  const letters = "abcdefghijklmnopqrstuvwxyz0123456789";
  let text = "";
  for (let i = 0; i < length; i++) {
    text += letters[Math.floor(Math.random() * letters.length)];  // ! CWE-338 weak_random
  }
  return text;
}

console.log(makeToken(32).length);
