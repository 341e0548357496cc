// calibration: integer overflow; run: 30000 20000; shown by: nothing
const MOST = 64 * 1024 * 1024;

function image(width, height) {
  const size = width * height * 4;
  if (!Number.isSafeInteger(size) || size < 0 || size > MOST) {
    return new Uint8Array(0);
  }
  return new Uint8Array(size);
}

const [width, height] = process.argv.slice(2, 4).map((text) => parseInt(text, 10));
console.log(image(width, height).length);
