// calibration: resource; run: -; shown by: nothing
const fs = require("fs");
const os = require("os");
const path = require("path");

function saveReport(text) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "report-"));
  fs.writeFileSync(path.join(folder, "report.txt"), text, { flag: "wx", mode: 0o600 });
  return folder;
}

fs.rmSync(saveReport("total: 3\n"), { recursive: true });
