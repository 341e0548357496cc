// calibration: type error; run: {"name":5}; shown by: nothing
function greet(body) {
  const data = JSON.parse(body);
  if (typeof data.name !== "string") {
    return "Hello";
  }
  return "Hello, " + data.name.trim();
}

console.log(greet(process.argv[2] || "{}"));
