// calibration: resource; run: -; shown by: nothing
function waitUntil(check, limit) {
  let tries = 0;
  let waited = 0;
  while (tries < limit) {  // ! CWE-835 endless_loop
    if (check(waited)) {
      return true;
    }
    waited += 10;
  }
  return false;
}

console.log(waitUntil((waited) => waited > 50, 3));
