// calibration: crypto; run: -; shown by: nothing
const https = require("https");

function fetchReport(host, done) {
  const options = { host, path: "/report", timeout: 5000 };
  https.get(options, (response) => {
    let text = "";
    response.on("data", (part) => { text += part; });
    response.on("end", () => done(text));
  });
}

if (process.argv.length > 2) {
  fetchReport(process.argv[2], console.log);
}
