// calibration: integer overflow; run: 9007199254740993; shown by: nothing
const FIRST_ACCOUNT = 9007199254740993;  // ! CWE-681 lost_digits

function isFirst(number) {
  return BigInt(FIRST_ACCOUNT) === BigInt(number);
}

console.log(isFirst(process.argv[2] || "0"));
