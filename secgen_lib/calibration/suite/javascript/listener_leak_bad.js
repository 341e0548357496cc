// calibration: leak; run: -; shown by: nothing; missed by all
const { EventEmitter } = require("events");

const prices = new EventEmitter();

function subscribe(client) {
  prices.on("change", (price) => client.write(`${price}\n`));  // ! CWE-401 listener_leak
}

for (let visit = 0; visit < 5; visit++) {
  subscribe({ write: (text) => text.length });
}
prices.emit("change", 10);
