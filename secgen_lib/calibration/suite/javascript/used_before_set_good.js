// calibration: uninitialised; run: -; shown by: nothing
const visitor = process.argv[2] || "stranger";
const greeting = "Hello, " + visitor;

console.log(greeting);
