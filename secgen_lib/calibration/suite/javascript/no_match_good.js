// calibration: null dereference; run: hello; shown by: nothing
function version(line) {
  const found = line.match(/version (\d+)\.(\d+)/);
  if (found === null) {
    return null;
  }
  return { major: Number(found[1]), minor: Number(found[2]) };
}

console.log(version(process.argv[2] || ""));
