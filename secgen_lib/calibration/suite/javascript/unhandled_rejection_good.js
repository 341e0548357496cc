// calibration: other; run: {"size":12; shown by: nothing
async function settings(text) {
  const found = JSON.parse(text);
  return { size: 10, ...found };
}

function show(found) {
  console.log(Object.keys(found).join(" "));
}

settings(process.argv[2] || "{}").then(show).catch(() => console.log("no settings"));
