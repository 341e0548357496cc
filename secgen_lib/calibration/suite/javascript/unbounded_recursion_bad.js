// calibration: resource; run: 100000; shown by: exception; missed by all
function nest(depth) {
  if (depth === 0) {
    return [];
  }
  return [nest(depth - 1)];  // ! CWE-674 unbounded_recursion
}

const tree = nest(Number(process.argv[2] || "3"));
console.log(tree.length);
