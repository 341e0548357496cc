// calibration: injection; run: -; shown by: nothing
function loadPlugin(name) {
  const plugin = require("./plugins/" + name);  // ! CWE-829 dynamic_require
  return plugin.start();
}

if (process.argv.length > 2) {
  loadPlugin(process.argv[2]);
}
