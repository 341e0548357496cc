// calibration: resource; run: -; shown by: nothing; missed by all
const fs = require("fs");
const os = require("os");
const path = require("path");

function saveReport(text) {
  const file = path.join(os.tmpdir(), `report-${process.pid}.txt`);
  fs.writeFileSync(file, text);  // ! CWE-377 temp_file_name
  return file;
}

fs.unlinkSync(saveReport("total: 3\n"));
