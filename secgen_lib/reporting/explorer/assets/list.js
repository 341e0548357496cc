// The list: TanStack's virtualizer says which rows are in view, only those are in the page.
const HEIGHT = 48;
const list = { rows: [], at: -1, virtual: null, drawn: "" };

function startList() {
  const { Virtualizer, elementScroll, observeElementOffset, observeElementRect } = VirtualCore;
  list.virtual = new Virtualizer({ count: 0, getScrollElement: () => $("list"), estimateSize: () => HEIGHT, overscan: 10,
    scrollToFn: elementScroll, observeElementOffset, observeElementRect, onChange: drawRows });
  list.virtual._didMount();
  list.virtual._willUpdate();
  $("list").addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) { goTo(Number(option.dataset.at)); openRow(list.rows[list.at], true); }
  });
}

function setRows(rows) {
  list.rows = rows;
  list.virtual.setOptions({ ...list.virtual.options, count: rows.length });
  list.virtual._willUpdate();
  list.at = rows.indexOf(data.rowOf.get(state.program) ?? -1);
  if (list.at < 0 && rows.length) list.at = 0;
  $("list").scrollTop = 0;
  if (list.at > 0) list.virtual.scrollToIndex(list.at, { align: "center" });
  drawRows();
}

function goTo(at) {
  list.at = Math.max(0, Math.min(list.rows.length - 1, at));
  list.virtual.scrollToIndex(list.at, { align: "auto" });
  drawRows();
}

function drawRows() {
  const items = list.virtual.getVirtualItems();
  $("rows").style.height = `${list.virtual.getTotalSize()}px`;
  $("rows").replaceChildren(...items.filter((item) => item.index < list.rows.length).map((item) => option(item)));
  const now = items.some((item) => item.index === list.at) ? `option-${list.at}` : null;
  if (now) $("list").setAttribute("aria-activedescendant", now); else $("list").removeAttribute("aria-activedescendant");
}

function option(item) {
  const row = list.rows[item.index], kinds = findingsOf(row), entry = data.tasks.entry[task(row)];
  const why = value("verdict", row) === "unscored" ? reasonOf(row).replace(/^unscored: /, "") : kinds.join("  ");
  const made = h("div.row", { role: "option", id: `option-${item.index}`, "data-at": item.index, "aria-selected": item.index === list.at,
    "aria-setsize": list.rows.length, "aria-posinset": item.index + 1, "aria-current": data.programs.id[row] === state.program ? "true" : null },
  h("div.line", null, h("span.task", null, taskId(row)), h("span.entry", null, entry), h("span.arm", null, armName(row))),
  h("div.line", null, badge(value("verdict", row)), h("span.why", null, why),
    h("span.where", null, `${value("language", row)} · #${data.programs.sample[row]} · ${stepName(row)}`)));
  made.style.transform = `translateY(${item.start}px)`;
  return made;
}
