// calibration: type error; run: {"name":5}; shown by: exception; missed by all
function greet(body) {
  const data = JSON.parse(body);
  return "Hello, " + data.name.trim();  // ! CWE-843 wrong_type
}

console.log(greet(process.argv[2] || "{}"));
