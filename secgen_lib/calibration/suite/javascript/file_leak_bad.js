// calibration: resource; run: -; shown by: nothing; missed by all
const fs = require("fs");

function firstByte(file) {
  const handle = fs.openSync(file, "r");
  const byte = Buffer.alloc(1);
  if (fs.readSync(handle, byte, 0, 1, 0) === 0) {
    return -1;  // ! CWE-772 file_leak
  }
  fs.closeSync(handle);
  return byte[0];
}

console.log(firstByte(__filename));
