// calibration: buffer overflow; run: 0900616263; shown by: nothing
function readName(packet) {
  if (packet.length < 2 || packet.readUInt16LE(0) > packet.length - 2) {
    return "";
  }
  const length = packet.readUInt16LE(0);
  const name = Buffer.alloc(length);
  for (let i = 0; i < length; i++) {
    name.writeUInt8(packet.readUInt8(2 + i), i);
  }
  return name.toString();
}

console.log(readName(Buffer.from(process.argv[2] || "", "hex")));
