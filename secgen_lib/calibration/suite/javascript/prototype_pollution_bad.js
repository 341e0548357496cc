// calibration: injection; run: -; shown by: nothing
function merge(target, source) {
  for (const key in source) {  // ! CWE-1321 prototype_pollution
    if (typeof source[key] === "object" && source[key] !== null) {
      if (typeof target[key] !== "object") {
        target[key] = {};
      }
      merge(target[key], source[key]);  // ! CWE-1321 prototype_pollution
    } else {
      target[key] = source[key];
    }
  }
  return target;
}

const settings = { theme: { colour: "blue" }, size: 12 };
console.log(merge(settings, JSON.parse(process.argv[2] || "{}")));
