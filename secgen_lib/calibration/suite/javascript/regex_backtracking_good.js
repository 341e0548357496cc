// calibration: resource; run: abc; shown by: nothing
function validName(text) {
  const names = /^[a-zA-Z0-9]+$/;
  return text.length <= 200 && text.split(" ").every((part) => names.test(part));
}

console.log(validName(process.argv[2] || ""));
