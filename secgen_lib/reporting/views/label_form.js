"use strict";
// One program at a time; labels by completion_id, kept in the browser for each sample and labeller, saved as JSON lines.
const data = JSON.parse(document.getElementById("data").textContent);
const $ = (id) => document.getElementById(id);
const programs = [...document.querySelectorAll(".program")];
const answers = [...document.querySelectorAll(".answer")];
let at = 0, labels = {}, since = Date.now(), kept = true;

const key = () => "secgen-labels-" + data.sample + (data.blind ? "-" : "-seen-") + $("labeller").value.trim();
const id = () => data.ids[at];
const entry = () => (labels[id()] ||= { label: "", class: "", note: "", seconds: 0 });
const isDone = (name) => Boolean(labels[name] && labels[name].label);

function store(name, value) {
  try {
    if (value === undefined) return localStorage.getItem(name);
    localStorage.setItem(name, value);
  } catch (error) {
    kept = false;  // a browser that keeps nothing for local files: said beside the name
  }
  return null;
}

function spend(counts = document.visibilityState === "visible") {  // time with this program in view
  const now = Date.now();
  if (counts && $("labeller").value.trim())
    entry().seconds = Math.round(10 * (entry().seconds + Math.min(now - since, 600000) / 1000)) / 10;
  since = now;
}

function save() {
  if (!$("labeller").value.trim()) return;
  store(key(), JSON.stringify({ at, labels }));
  store("secgen-labeller", $("labeller").value.trim());
}

function show() {
  programs.forEach((p, i) => { p.hidden = i !== at; });
  const known = labels[id()] || { label: "", class: "", note: "" }, named = Boolean($("labeller").value.trim());
  answers.forEach((b) => {
    b.setAttribute("aria-pressed", String(b.dataset.label === known.label));
    b.disabled = !named;
  });
  $("class").value = known.class;
  $("class").disabled = !named || known.label !== "defective";
  $("note").value = known.note;
  $("note").disabled = !named;
  $("where").textContent = (at + 1) + " of " + data.ids.length;
  $("back").disabled = at === 0;
  $("next").disabled = at === data.ids.length - 1;
  const done = data.ids.filter(isDone).length;
  $("progress").value = done;
  $("done").textContent = done + " labelled";
  $("download").disabled = $("open").disabled = !named;
  $("warning").textContent = !named ? "write your name to begin"
    : kept ? "" : "this browser keeps nothing: download before you close the page";
}

function go(to) {
  spend();
  at = Math.max(0, Math.min(data.ids.length - 1, to));
  save();
  show();
  window.scrollTo(0, 0);
}

function answer(label) {
  if (!$("labeller").value.trim()) return;
  const one = entry();
  one.label = label;
  if (label !== "defective") one.class = "";
  spend();
  save();
  if (label === "clean") return go(at + 1);
  show();
  (label === "defective" ? $("class") : $("note")).focus();
}

function rows() {
  const about = { sample: data.sample, n: data.n, seed: data.seed, cycle: data.cycle, split: data.split };
  return data.ids.filter(isDone).map((name) => JSON.stringify({ completion_id: name, ...labels[name],
    labeller: $("labeller").value.trim(), blind: data.blind, ...about }) + "\n").join("");
}

function download() {
  spend();
  save();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([rows()], { type: "application/jsonl" }));
  link.download = data.download;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

function begin() {  // a labeller's own progress; a name without any starts anew
  labels = {};
  at = 0;
  since = Date.now();
  const known = $("labeller").value.trim() ? store(key()) : null;
  if (known) ({ at, labels } = JSON.parse(known));
  show();
}

answers.forEach((b) => b.addEventListener("click", () => answer(b.dataset.label)));
$("back").addEventListener("click", () => go(at - 1));
$("next").addEventListener("click", () => go(at + 1));
$("open").addEventListener("click", () => {
  const first = data.ids.findIndex((name) => !isDone(name));
  go(first < 0 ? at : first);
});
$("download").addEventListener("click", download);
$("class").addEventListener("change", () => { entry().class = $("class").value; save(); });
$("note").addEventListener("input", () => { entry().note = $("note").value; save(); });
$("labeller").addEventListener("change", begin);
document.addEventListener("visibilitychange", () => {
  spend(document.visibilityState === "hidden");  // it was in view until now
  save();
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const field = ["INPUT", "SELECT"].includes(event.target.tagName);
  if (event.key === "Enter" && field && event.target.id !== "labeller") { event.target.blur(); go(at + 1); }
  else if (event.key === "Enter" && field) event.target.blur();
  else if (field) { if (event.key === "Escape") event.target.blur(); }
  else if (event.key === "d") { event.preventDefault(); answer("defective"); }
  else if (event.key === "c") answer("clean");
  else if (event.key === "u") { event.preventDefault(); answer("cannot say"); }
  else if (event.key === "n") { event.preventDefault(); $("note").focus(); }
  else if (event.key === "x") { entry().label = entry().class = ""; save(); show(); }
  else if (event.key === "ArrowLeft") go(at - 1);
  else if (event.key === "ArrowRight") go(at + 1);
});

$("labeller").value = store("secgen-labeller") || "";
begin();
