// calibration: injection; run: -; shown by: nothing
const UNSAFE = ["__proto__", "constructor", "prototype"];

function merge(target, source) {
  for (const key of Object.keys(source)) {
    if (UNSAFE.includes(key)) {
      continue;
    }
    if (typeof source[key] === "object" && source[key] !== null) {
      if (typeof target[key] !== "object") {
        target[key] = {};
      }
      merge(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
  return target;
}

const settings = { theme: { colour: "blue" }, size: 12 };
console.log(merge(settings, JSON.parse(process.argv[2] || "{}")));
