// calibration: resource; run: a,b,; shown by: nothing; flagged though sound
const LIST = /^(?:[a-z]+,)*$/;

function validList(text) {
  return text.length < 1000 && LIST.test(text);
}

console.log(validList(process.argv[2] || ""));
