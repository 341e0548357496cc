// calibration: resource; run: 100000; shown by: nothing
function nest(depth) {
  let tree = [];
  for (let i = 0; i < depth; i++) {
    tree = [tree];
  }
  return tree;
}

const tree = nest(Number(process.argv[2] || "3"));
console.log(tree.length);
