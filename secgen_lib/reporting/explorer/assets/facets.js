// The filters: each value with the number of programs that it would leave.
const OPEN = ["verdict", "arm", "stands"], SORTED = ["class", "tool", "dataset", "family"], MOST = 400;

function drawFacets(counts) {
  const box = $("facets");
  if (!box.childElementCount) build(box);
  for (const part of box.children) {
    const chosen = state.chosen.get(part.dataset.name);
    part.querySelector(".picked").textContent = chosen ? ` · ${chosen.size} set` : "";
    if (part.open) fillFacet(part, counts);
  }
}

function build(box) {
  for (const name of data.order) {
    const facet = data.facet[name];
    if (facet.values.length < 2 && !state.chosen.has(name)) continue;
    const part = h("details.facet", { "data-name": name, open: OPEN.includes(name) || state.chosen.has(name) },
      h("summary", null, facet.label, h("span.picked")), h("fieldset", null, h("legend.hidden", null, facet.label)));
    part.addEventListener("toggle", () => { if (part.open) fillFacet(part, latest.counts); });
    box.append(part);
  }
}

function fillFacet(part, counts) {
  const name = part.dataset.name, facet = data.facet[name], fields = part.querySelector("fieldset");
  if (fields.childElementCount === 1) makeFields(fields, name, facet, counts[name]);
  for (const label of fields.querySelectorAll("label")) {
    const at = Number(label.dataset.at);
    label.firstChild.checked = state.chosen.get(name)?.has(facet.values[at]) ?? false;
    label.lastChild.textContent = number(counts[name][at]);
    label.classList.toggle("empty", !counts[name][at] && !label.firstChild.checked);
  }
}

function makeFields(fields, name, facet, counts) {
  const order = facet.values.map((_, at) => at);
  if (SORTED.includes(name)) order.sort((a, b) => counts[b] - counts[a]);
  const chosen = state.chosen.get(name);
  order.filter((at, place) => place < MOST || chosen?.has(facet.values[at])).forEach((at) => {
    const said = facet.values[at];
    const tick = h("input", { type: "checkbox", onchange: (e) => { choose(name, said, e.target.checked); changed(); } });
    fields.append(h("label", { "data-at": at }, tick, name === "verdict" ? badge(said) : h("span.value", null, said), h("span.n")));
  });
  if (order.length > MOST) fields.append(h("p.lack", null, `${number(order.length - MOST)} more: search for their names.`));
}

// the filters that are set, each with a button that takes it away
function drawChips() {
  const chips = [];
  for (const name of data.order) {
    for (const said of state.chosen.get(name) ?? []) {
      const there = data.facet[name].values.includes(said);
      const off = () => { choose(name, said, false); changed(); };
      chips.push(h(`button.chip${there ? "" : ".wrong"}`, { type: "button", onclick: off, "aria-label": `Take away: ${data.facet[name].label}, ${said}` },
        h("span.what", null, `${data.facet[name].label}: `), said, there ? "" : " (this run has none)", h("b", { "aria-hidden": "true" }, " ×")));
    }
  }
  if (state.q) chips.push(h("button.chip", { type: "button", onclick: () => { state.q = ""; changed(); } }, h("span.what", null, "text: "), state.q, h("b", { "aria-hidden": "true" }, " ×")));
  for (const name of state.unknown) chips.push(h("span.chip.wrong", null, `the link asks for “${name}”, which this page does not know`));
  if (chips.length > 1) chips.push(h("button.clear", { type: "button", onclick: clearAll }, "Clear all"));
  $("chips").replaceChildren(...chips);
}

function clearAll() {
  state.chosen = new Map();
  state.q = "";
  state.unknown = [];
  changed();
}
