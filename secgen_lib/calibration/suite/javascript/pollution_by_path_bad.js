// calibration: injection; run: a.b 1; shown by: nothing; missed by all
function setPath(object, path, value) {
  const keys = path.split(".");
  let place = object;
  for (let i = 0; i < keys.length - 1; i++) {
    if (typeof place[keys[i]] !== "object") {
      place[keys[i]] = {};
    }
    place = place[keys[i]];
  }
  place[keys[keys.length - 1]] = value;  // ! CWE-1321 pollution_by_path
  return object;
}

console.log(setPath({}, process.argv[2] || "a", process.argv[3]));
