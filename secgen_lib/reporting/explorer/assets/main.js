// From the address to what is seen, and back; keys.
const narrow = window.matchMedia("(max-width: 760px)");
const wide = window.matchMedia("(min-width: 1500px)"); // there is room for filters beside an opened program
let latest = { rows: [], counts: {} };

function refresh() {
  const begun = performance.now();
  latest = select(state.chosen, state.q);
  drawFacets(latest.counts);
  drawChips();
  setRows(latest.rows);
  said();
  document.documentElement.dataset.filterMs = (performance.now() - begun).toFixed(1);
  if (state.q && texts.rows === null) readTexts().then(() => { if (state.q) refresh(); });
}

function said() {
  const searching = state.q && texts.rows === null ? " · reading the programs’ texts …" : "";
  $("count").textContent = (latest.rows.length === data.n ? plural(data.n, "program") : `${number(latest.rows.length)} of ${plural(data.n, "program")}`) + searching;
}

function changed() {
  keepHash(false);
  if ($("q").value !== state.q) $("q").value = state.q;
  refresh();
  drawShown();
}

function drawShown() {
  const row = data.rowOf.get(state.program);
  if (document.body.classList.contains("opened") !== (row !== undefined) && !wide.matches) toggleFilters(row === undefined && !narrow.matches);
  document.body.classList.toggle("opened", row !== undefined);
  if (row !== undefined) return drawProgram($("shown"), row);
  turn++;
  delete document.documentElement.dataset.open;
  if (!$("by-verdict") || $("shown").querySelector(".note")) drawOverview($("shown")); // filters do not change it
  if (state.program) $("shown").prepend(h("p.note", null, `This run has no program ${state.program}.`));
  return Promise.resolve();
}

async function openRow(row, focus) {
  if (row === undefined) return;
  const first = !state.program;
  state.program = data.programs.id[row];
  keepHash(first);
  drawRows();
  await drawShown();
  $("shown").scrollTop = 0;
  if (focus) (narrow.matches ? $("title") : $("list")).focus({ preventScroll: true });
}

function closeProgram() {
  state.program = "";
  state.view = "program";
  keepHash(true);
  drawShown();
  drawRows();
  $("list").focus();
}

function stepBy(by) {
  goTo(list.at + by);
  if (state.program) openRow(list.rows[list.at], false);
}

function toggleFilters(on) {
  document.body.classList.toggle("filtering", on);
  $("filters").setAttribute("aria-expanded", String(on));
}

function toggleKeys() {
  $("keys").hidden = !$("keys").hidden;
  $("help").setAttribute("aria-expanded", String(!$("keys").hidden));
}

const page = () => Math.max(1, Math.floor($("list").clientHeight / HEIGHT) - 1);
const KEYS = {
  ArrowDown: () => stepBy(1), ArrowUp: () => stepBy(-1), PageDown: () => stepBy(page()), PageUp: () => stepBy(-page()),
  Home: () => stepBy(-list.rows.length), End: () => stepBy(list.rows.length),
  Enter: () => openRow(list.rows[list.at], true), "/": () => { $("q").focus(); $("q").select(); }, "?": toggleKeys,
  f: () => toggleFilters(!document.body.classList.contains("filtering")),
  1: () => state.program && setView("program"), 2: () => state.program && setView("chain"), 3: () => state.program && setView("compare"),
};

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const inside = event.target.closest?.("input[type=search], select, textarea");
  if (event.key === "Escape") {
    if (inside) { $("list").focus(); return; }
    if (state.program) closeProgram();
    return;
  }
  if (event.target.getAttribute?.("role") === "tab" && ["ArrowLeft", "ArrowRight"].includes(event.key)) {
    const at = (VIEWS.indexOf(state.view) + (event.key === "ArrowRight" ? 1 : 2)) % 3;
    setView(VIEWS[at]);
    drawShown().then(() => $(`tab-${state.view}`)?.focus());
    return;
  }
  const reading = event.target.closest?.("#shown") && ["PageDown", "PageUp", "Home", "End"].includes(event.key);
  const pressing = event.target.closest?.("a, button, summary, input[type=checkbox], [role=tab]") && event.key === "Enter";
  if (!KEYS[event.key] || inside && !(event.key === "ArrowDown" || event.key === "Enter") || reading || pressing) return;
  event.preventDefault();
  if (inside) { $("list").focus(); if (event.key === "ArrowDown") return; }
  KEYS[event.key]();
}

async function start() {
  await read();
  readHash();
  $("q").value = state.q;
  startList();
  toggleFilters(!narrow.matches);
  refresh();
  document.addEventListener("keydown", onKey);
  $("filters").addEventListener("click", () => toggleFilters(!document.body.classList.contains("filtering")));
  $("help").addEventListener("click", toggleKeys);
  $("home").addEventListener("click", (event) => { event.preventDefault(); state.program = ""; clearAll(); });
  let waiting = 0;
  $("q").addEventListener("focus", readTexts);
  $("q").addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(() => { state.q = $("q").value; changed(); }, 80); });
  const follow = () => { readHash(); $("q").value = state.q; if (narrow.matches) toggleFilters(false); refresh(); drawShown(); };
  document.addEventListener("click", (event) => {
    const there = framed && event.target.closest?.('a[href^="#"]')?.getAttribute("href");
    if (there && !event.defaultPrevented) { event.preventDefault(); kept = there; follow(); }
  });
  window.addEventListener("hashchange", follow);
  narrow.addEventListener("change", () => drawShown());
  await drawShown();
  document.documentElement.dataset.ready = String(Math.round(performance.now()));
}

start().catch((error) => { $("count").textContent = `The page could not be read: ${error.message}`; });
