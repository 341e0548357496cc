// calibration: uninitialised; run: abc; shown by: nothing
function record(name) {
  const bytes = Buffer.alloc(64);
  bytes.write(name, 0, 60, "utf8");
  return bytes;
}

console.log(record(process.argv[2] || "").length);
