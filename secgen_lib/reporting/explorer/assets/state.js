// What is asked for, as it stands behind the # of the address: filters, text, the opened program and its tab.
const VIEWS = ["program", "chain", "compare"];
const state = { chosen: new Map(), q: "", program: "", view: "program", against: "", unknown: [] };

// within a notebook's frame there is no address of the page's own: it is kept here
const framed = location.protocol === "about:";
let kept = document.documentElement.dataset.start ?? "";
const here = () => (framed ? kept : location.hash);

function readHash() {
  state.chosen = new Map();
  Object.assign(state, { q: "", program: "", view: "program", against: "", unknown: [] });
  for (const [name, said] of new URLSearchParams(here().slice(1))) {
    if (name === "q") state.q = said;
    else if (name === "program") state.program = said;
    else if (name === "against") state.against = said;
    else if (name === "view" && VIEWS.includes(said)) state.view = said;
    else if (data.facet[name]) choose(name, said, true);
    else state.unknown.push(name);
  }
}

function choose(name, said, on) {
  if (!state.chosen.has(name)) state.chosen.set(name, new Set());
  const values = state.chosen.get(name);
  if (on) values.add(said); else values.delete(said);
  if (!values.size) state.chosen.delete(name);
}

function hash(changes = {}) {
  const now = { ...state, ...changes };
  const words = new URLSearchParams();
  for (const name of data.order) for (const said of now.chosen.get(name) ?? []) words.append(name, said);
  if (now.q) words.append("q", now.q);
  if (now.program) words.append("program", now.program);
  if (now.program && now.view !== "program") words.append("view", now.view);
  if (now.program && now.view === "compare" && now.against) words.append("against", now.against);
  return `#${words}`;
}

// a link to the programs that pass filters, such as {arm: "dpo", verdict: "flagged"}
function linkTo(filters) {
  const chosen = new Map(Object.entries(filters).filter(([, v]) => v !== undefined).map(([name, v]) => [name, new Set([v].flat())]));
  return hash({ chosen, q: "", program: "" });
}

// the address says what is shown; opening a program can be gone back from, filtering replaces
function keepHash(push) {
  const there = hash();
  if (there === here() || (there === "#" && !here())) return;
  if (framed) { kept = there; return; }
  history[push ? "pushState" : "replaceState"](null, "", there);
}
