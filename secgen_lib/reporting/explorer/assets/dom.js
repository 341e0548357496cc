// Elements from names and plain text: there is no other way for a text into the page.
function h(name, attributes, ...children) {
  const [tag, ...classes] = name.split(".");
  const made = document.createElement(tag);
  if (classes.length) made.className = classes.join(" ");
  for (const [key, given] of Object.entries(attributes ?? {})) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), given);
    else if (key.startsWith("aria-") && typeof given === "boolean") made.setAttribute(key, String(given));
    else if (given === true) made.setAttribute(key, "");
    else if (given !== false && given !== null && given !== undefined) made.setAttribute(key, String(given));
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

const $ = (id) => document.getElementById(id);
const number = (n) => n.toLocaleString("en-US");
const plural = (n, one, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`;
const slug = (text) => text.replaceAll(" ", "-");
const MARKS = { "does not build": "✗", flagged: "▲", "fails its tests": "◆", correct: "✓", "not tested": "○", unscored: "?" };
const MEANS = { "does not build": "an error in every respect", flagged: "it builds, and a judge reports something",
  "fails its tests": "no judge reports anything, and a hidden test fails", correct: "no judge reports anything, all hidden tests pass",
  "not tested": "no judge reports anything, the task has no hidden tests" };

function badge(verdict) {
  return h(`span.badge.v-${slug(verdict)}`, { title: MEANS[verdict] }, h("b", { "aria-hidden": true }, MARKS[verdict]), ` ${verdict}`);
}
