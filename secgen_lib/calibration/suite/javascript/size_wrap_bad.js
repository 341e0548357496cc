// calibration: integer overflow; run: 30000 20000; shown by: exception; missed by all
function image(width, height) {
  const size = (width * height * 4) | 0;  // ! CWE-190 size_wrap
  return new Uint8Array(size);
}

const [width, height] = process.argv.slice(2, 4).map((text) => parseInt(text, 10));
console.log(image(width, height).length);
