// calibration: concurrency; run: -; shown by: nothing
const fs = require("fs");

function createOnce(file, text) {
  try {
    fs.writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") {
      return false;
    }
    throw error;
  }
}

if (process.argv.length > 2) {
  console.log(createOnce(process.argv[2], "new\n"));
}
