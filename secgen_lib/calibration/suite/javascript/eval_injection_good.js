// calibration: injection; run: 2+3; shown by: nothing
function calculate(expression) {
  const parts = /^(\d{1,9})([+*-])(\d{1,9})$/.exec(expression);
  if (parts === null) {
    return NaN;
  }
  const left = Number(parts[1]);
  const right = Number(parts[3]);
  if (parts[2] === "+") {
    return left + right;
  }
  return parts[2] === "-" ? left - right : left * right;
}

console.log(calculate(process.argv[2] || "0"));
