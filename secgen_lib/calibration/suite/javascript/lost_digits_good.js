// calibration: integer overflow; run: 9007199254740993; shown by: nothing
const FIRST_ACCOUNT = 9007199254740993n;

function isFirst(number) {
  return FIRST_ACCOUNT === BigInt(number);
}

console.log(isFirst(process.argv[2] || "0"));
