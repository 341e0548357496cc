// calibration: crypto; run: -; shown by: nothing
const COLOURS = ["red", "green", "blue", "orange"];

const sessionColour = COLOURS[Math.floor(Math.random() * COLOURS.length)];

console.log(COLOURS.includes(sessionColour));
