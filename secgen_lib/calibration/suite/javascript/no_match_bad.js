// calibration: null dereference; run: hello; shown by: exception; missed by all
function version(line) {
  const found = line.match(/version (\d+)\.(\d+)/);
  return { major: Number(found[1]), minor: Number(found[2]) };  // ! CWE-476 no_match
}

console.log(version(process.argv[2] || ""));
