// calibration: injection; run: -; shown by: nothing
const PLUGINS = {
  clock: () => require("./plugins/clock"),
  mail: () => require("./plugins/mail"),
};

function loadPlugin(name) {
  if (!Object.hasOwn(PLUGINS, name)) {
    throw new Error("no such plugin");
  }
  return PLUGINS[name]().start();
}

if (process.argv.length > 2) {
  loadPlugin(process.argv[2]);
}
