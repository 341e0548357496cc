// calibration: build error; run: -; shown by: exception
function largest(values) {
  let best = -Infinity;
  for (const value of values) {
    if (value > best {  // ! CWE-710 syntax_error
      best = value;
    }
  }
  return best;
}

console.log(largest([3, 1, 2]));
