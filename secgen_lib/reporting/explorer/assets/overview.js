// What is seen first: counts by data set, arm and verdict, each a link to the programs behind it.
const overview = { split: "", stands: "" };

function drawOverview(box) {
  const split = data.facet.split, stands = data.facet.stands;
  if (!overview.split) overview.split = split.values.find((v) => v === "test") ?? split.values[0];
  const inSplit = [];
  for (let row = 0; row < data.n; row++) if (value("split", row) === overview.split) inSplit.push(row);
  const possible = stands.values.filter((v) => inSplit.some((row) => valuesOf("stands", row).includes(v)));
  if (!possible.includes(overview.stands)) overview.stands = possible[0];
  const rows = inSplit.filter((row) => valuesOf("stands", row).includes(overview.stands));
  const pick = (name, label, values) => h("label.pick", null, `${label} `, h("select", { onchange: (e) => { overview[name] = e.target.value; drawOverview(box); } },
    values.map((v) => h("option", { selected: v === overview[name] }, v))));
  box.replaceChildren(h("div.about", null, h("h2", null, "Programs by verdict"), pick("split", "Split", split.values), pick("stands", "Stand after", possible)),
    h("p.lack", null, "Each program counts once, in the first class that holds. A number opens its programs."),
    byVerdict(rows), h("h2", null, "Programs that judges report on, by class"), byClass(rows));
}

const base = (more) => ({ split: overview.split, stands: overview.stands, ...more });
const cell = (n, filters) => h("td.n", null, n ? h("a", { href: linkTo(filters) }, number(n)) : "0");

function grouped(rows, key) {
  const groups = new Map();
  for (const row of rows) {
    const name = key(row);
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push(row);
  }
  return groups;
}

const armsOf = (rows) => data.facet.arm.values.filter((arm) => rows.some((row) => value("arm", row) === arm));

function byVerdict(rows) {
  const verdicts = data.facet.verdict.values;
  const sets = [...grouped(rows, (row) => `${value("dataset", row)}\n${value("language", row)}`)];
  if (sets.length > 1) sets.unshift(["", rows]);
  const line = (part, arm, filters) => {
    const mine = part.filter((row) => value("arm", row) === arm);
    return mine.length ? h("tr", null, h("th", { scope: "row" }, arm), cell(mine.length, base({ ...filters, arm })),
      verdicts.map((v) => cell(mine.filter((row) => value("verdict", row) === v).length, base({ ...filters, arm, verdict: v })))) : null;
  };
  const bodies = sets.map(([name, part]) => {
    const [dataset, language] = name ? name.split("\n") : [];
    const head = name ? h("th.set", { colspan: verdicts.length + 2, scope: "rowgroup" }, dataset, h("span.lack", null, ` ${language}`))
      : h("th.set", { colspan: verdicts.length + 2, scope: "rowgroup" }, "all data sets");
    return h("tbody", null, h("tr", null, head), armsOf(part).map((arm) => line(part, arm, name ? { dataset, language } : {})));
  });
  return h("div.wide", { tabindex: "0", role: "region", "aria-label": "Programs by verdict" }, h("table.counts", { id: "by-verdict" },
    h("thead", null, h("tr", null, h("th", { scope: "col" }, "arm"), h("th.n", { scope: "col" }, "all"), verdicts.map((v) => h("th.n", { scope: "col" }, h(`span.v-${slug(v)}`, { "aria-hidden": "true" }, MARKS[v]), ` ${v}`)))), bodies));
}

// of the programs that build, those with a judge's finding of a class
function byClass(rows) {
  const judge = data.findings.by.indexOf("judge"), arms = armsOf(rows), counts = new Map();
  for (const row of rows) {
    if (!valuesOf("answer", row).includes("builds")) continue;
    const kinds = new Set(data.findings.sets[data.findings.codes[row]].filter((t) => t[2] === judge).map((t) => data.findings.class[t[1]]));
    for (const kind of kinds) {
      if (!counts.has(kind)) counts.set(kind, {});
      counts.get(kind)[value("arm", row)] = (counts.get(kind)[value("arm", row)] ?? 0) + 1;
    }
  }
  if (!counts.size) return h("p.lack", null, "None.");
  const most = (arm) => Object.values(arm).reduce((a, b) => a + b, 0);
  const lines = [...counts].sort((a, b) => most(b[1]) - most(a[1])).map(([kind, arm]) => h("tr", null, h("th", { scope: "row" }, kind),
    arms.map((name) => cell(arm[name] ?? 0, base({ arm: name, class: kind, by: "judge", answer: "builds" })))));
  return h("div.wide", { tabindex: "0", role: "region", "aria-label": "Programs by class of finding" }, h("table.counts", { id: "by-class" },
    h("thead", null, h("tr", null, h("th", { scope: "col" }, "class"), arms.map((name) => h("th.n", { scope: "col" }, name)))), h("tbody", null, lines)));
}
