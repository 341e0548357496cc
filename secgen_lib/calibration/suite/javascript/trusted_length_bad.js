// calibration: buffer overflow; run: 0900616263; shown by: exception; missed by all
function readName(packet) {
  const length = packet.readUInt16LE(0);
  const name = Buffer.alloc(length);
  for (let i = 0; i < length; i++) {
    name.writeUInt8(packet.readUInt8(2 + i), i);  // ! CWE-125 trusted_length
  }
  return name.toString();
}

console.log(readName(Buffer.from(process.argv[2] || "", "hex")));
