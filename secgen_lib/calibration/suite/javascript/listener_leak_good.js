// calibration: leak; run: -; shown by: nothing
const { EventEmitter } = require("events");

const prices = new EventEmitter();

function subscribe(client) {
  const tell = (price) => client.write(`${price}\n`);
  prices.on("change", tell);
  return () => prices.off("change", tell);
}

for (let visit = 0; visit < 5; visit++) {
  const leave = subscribe({ write: (text) => text.length });
  leave();
}
prices.emit("change", 10);
