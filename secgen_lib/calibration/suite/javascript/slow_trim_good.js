// calibration: resource; run: abc; shown by: nothing
function trimEnd(text) {
  return text.trimEnd();
}

function clean(lines) {
  return lines.map(trimEnd).join("\n");
}

console.log(clean((process.argv[2] || "").split("\n")));
