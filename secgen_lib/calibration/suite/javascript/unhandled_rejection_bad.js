// calibration: other; run: {"size":12; shown by: exception; missed by all
async function settings(text) {
  const found = JSON.parse(text);
  return { size: 10, ...found };
}

function show(found) {
  console.log(Object.keys(found).join(" "));
}

settings(process.argv[2] || "{}").then(show);  // ! CWE-248 unhandled_rejection
