// calibration: buffer overflow; run: abc; shown by: nothing
function checksum(bytes) {
  let sum = 0;
  for (let i = 0; i < bytes.length; i++) {
    sum = (sum + bytes.readUInt8(i)) % 256;
  }
  return sum;
}

console.log(checksum(Buffer.from(process.argv[2] || "")));
