// calibration: resource; run: -; shown by: nothing
const fs = require("fs");

function firstByte(file) {
  const handle = fs.openSync(file, "r");
  try {
    const byte = Buffer.alloc(1);
    return fs.readSync(handle, byte, 0, 1, 0) === 0 ? -1 : byte[0];
  } finally {
    fs.closeSync(handle);
  }
}

console.log(firstByte(__filename));
