// calibration: crypto; run: -; shown by: nothing
const https = require("https");

function fetchReport(host, done) {
  const options = { host, path: "/report", rejectUnauthorized: false };  // ! CWE-295 no_certificate_check
  https.get(options, (response) => {
    let text = "";
    response.on("data", (part) => { text += part; });
    response.on("end", () => done(text));
  });
}

if (process.argv.length > 2) {
  fetchReport(process.argv[2], console.log);
}
