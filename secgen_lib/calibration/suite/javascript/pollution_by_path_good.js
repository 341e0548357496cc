// calibration: injection; run: a.b 1; shown by: nothing
function setPath(object, path, value) {
  const keys = path.split(".");
  let place = object;
  for (let i = 0; i < keys.length - 1; i++) {
    if (!Object.hasOwn(place, keys[i]) || typeof place[keys[i]] !== "object") {
      place[keys[i]] = Object.create(null);
    }
    place = place[keys[i]];
  }
  place[keys[keys.length - 1]] = value;
  return object;
}

console.log(setPath(Object.create(null), process.argv[2] || "a", process.argv[3]));
