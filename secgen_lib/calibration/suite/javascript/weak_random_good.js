// calibration: crypto; run: -; shown by: nothing
const crypto = require("crypto");

function makeToken(length) {
  const letters = "abcdefghijklmnopqrstuvwxyz0123456789";
  let text = "";
  for (let i = 0; i < length; i++) {
    text += letters[crypto.randomInt(letters.length)];
  }
  return text;
}

console.log(makeToken(32).length);
