// calibration: uninitialised; run: abc; shown by: nothing; missed by all
function record(name) {
  const bytes = Buffer.allocUnsafe(64);
  bytes.write(name, 0, 60, "utf8");
  return bytes;  // ! CWE-908 unfilled_buffer
}

console.log(record(process.argv[2] || "").length);
