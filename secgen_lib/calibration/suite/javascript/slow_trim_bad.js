// calibration: resource; run: abc; shown by: nothing; missed by all
function trimEnd(text) {
  return text.replace(/\s+$/, "");  // ! CWE-1333 slow_trim
}

function clean(lines) {
  return lines.map(trimEnd).join("\n");
}

console.log(clean((process.argv[2] || "").split("\n")));
