// calibration: build error; run: -; shown by: nothing
function largest(values) {
  let best = -Infinity;
  for (const value of values) {
    if (value > best) {
      best = value;
    }
  }
  return best;
}

console.log(largest([3, 1, 2]));
