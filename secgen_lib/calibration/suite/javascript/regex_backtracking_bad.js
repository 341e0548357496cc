// calibration: resource; run: abc; shown by: nothing
function validName(text) {
  const names = /^([a-zA-Z0-9]+\s?)+$/;  // ! CWE-1333 regex_backtracking
  return names.test(text);
}

console.log(validName(process.argv[2] || ""));
