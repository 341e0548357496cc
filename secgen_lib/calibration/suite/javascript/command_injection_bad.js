// calibration: injection; run: -; shown by: nothing
const { exec } = require("child_process");

function ping(host, done) {
  exec(`ping -c 1 ${host}`, (error, stdout) => {  // ! CWE-78 command_injection
    done(error ? "unreachable" : stdout);
  });
}

if (process.argv.length > 2) {
  ping(process.argv[2], console.log);
}
