// calibration: injection; run: -; shown by: nothing
const { execFile } = require("child_process");
const net = require("net");

function ping(host, done) {
  if (net.isIP(host) === 0) {
    done("not an address");
    return;
  }
  execFile("ping", ["-c", "1", host], (error, stdout) => {
    done(error ? "unreachable" : stdout);
  });
}

if (process.argv.length > 2) {
  ping(process.argv[2], console.log);
}
