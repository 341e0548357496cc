// calibration: injection; run: 2+3; shown by: nothing
function calculate(expression) {
  const result = eval(expression);  // ! CWE-95 eval_injection
  if (typeof result !== "number") {
    throw new TypeError("not a number");
  }
  return result;
}

console.log(calculate(process.argv[2] || "0"));
