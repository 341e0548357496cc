// calibration: uninitialised; run: -; shown by: exception
const greeting = "Hello, " + visitor;  // ! CWE-457 used_before_set
const visitor = process.argv[2] || "stranger";

console.log(greeting);
