// The opened program: its verdict in words, its task, itself, its chain, and the other arm's answer beside it.
const TABS = { program: "Program", chain: "Chain", compare: "Side by side" };
const SUITES = { examples: "Public examples", functional: "Hidden tests", security: "Security tests", sanitized: "Under sanitizers" };
let turn = 0;

async function drawProgram(box, row) {
  const mine = ++turn;
  const program = await body(row);
  const asked = await statement(row);
  const steps = chainOf(row), others = comparable(row);
  const content = await { program: () => listing(program, value("language", row)), chain: () => chainView(steps, row),
    compare: () => compareView(row, others) }[state.view]();
  if (mine !== turn) return; // another was opened meanwhile
  const names = { ...TABS, chain: `Chain (${steps.length})` };
  box.replaceChildren(h("div.open", null,
    h("div.bar", null, h("button", { type: "button", onclick: () => closeProgram(), "aria-label": "Close the program" }, "← List"),
      h("button", { type: "button", onclick: () => stepBy(-1), "aria-label": "Previous program", disabled: list.at <= 0 }, "↑"),
      h("button", { type: "button", onclick: () => stepBy(1), "aria-label": "Next program", disabled: list.at >= list.rows.length - 1 }, "↓"),
      h("span.place", null, list.rows[list.at] === row ? `${number(list.at + 1)} of ${number(list.rows.length)}` : "outside the filters"),
      h("a.self", { href: linkTo({}) + `program=${encodeURIComponent(data.programs.id[row])}` }, data.programs.id[row])),
    h("h2", { id: "title", tabindex: "-1" }, taskId(row), " ", h("span.lack", null, [data.tasks.entry[task(row)], value("language", row), armName(row), `sample ${data.programs.sample[row]}`, stepName(row)].filter(Boolean).join(" · "))),
    verdictBox(row, program), taskBox(row, asked),
    h("div.tabs", { role: "tablist", "aria-label": "Views of the program" }, VIEWS.map((name) => h("button", { type: "button", role: "tab", id: `tab-${name}`,
      "aria-selected": name === state.view, tabindex: name === state.view ? 0 : -1, "aria-controls": "panel", onclick: () => setView(name) }, names[name]))),
    h("div", { role: "tabpanel", id: "panel", "aria-labelledby": `tab-${state.view}` }, content), footer(program)));
  document.documentElement.dataset.open = data.programs.id[row];
}

const setView = (name) => { state.view = name; keepHash(false); drawShown(); };

function verdictBox(row, program) {
  const answers = valuesOf("answer", row), roles = data.roles[value("language", row)] ?? {};
  const has = (word) => answers.includes(word);
  const line = (good, what, detail) => h("li", { class: { true: "yes", false: "no" }[good] ?? "open" },
    h("b", { "aria-hidden": "true" }, { true: "✓", false: "✗" }[good] ?? "?"), " ", what, detail ? h("span.lack", null, ` — ${detail}`) : null);
  const suite = (name) => (program.suites ?? []).find((s) => s[0] === name);
  const failed = (name) => { const s = suite(name); return s && s[1] !== "passed" ? [s[1] === "failed" ? "" : s[1], s[2]].filter(Boolean).join(": ") : ""; };
  const lines = [];
  const verdict = value("verdict", row);
  if (has("does not build")) {
    const built = (program.suites ?? []).find((s) => s[1] === "build_error");
    lines.push(line(false, program.code === undefined || program.code === null ? "The answer holds no program: an error in every respect" : "It does not build: an error in every respect", built?.[2]));
  } else if (has("build unscored")) lines.push(line(null, "Whether it builds is not known", reasonOf(row)));
  else {
    lines.push(line(true, "It builds"));
    [["examples", "public examples"], ["functional", "hidden tests"], ["security", "security tests"]].forEach(([name, words], at) => {
      if (!data.tasks.has[task(row)][at]) return lines.push(h("li.open", null, `– The task has no ${words}`));
      const good = has(`passes ${words}`) ? true : has(`fails ${words}`) ? false : null;
      return lines.push(line(good, `${good === null ? "Unscored by" : good ? "Passes" : "Fails"} the ${words}`, good ? "" : failed(name) || (good === null ? reasonOf(row) : "")));
    });
    for (const [who, word, one] of [["teacher", "teacher", "teacher reports"], ["judge", "judges", "judges report"]]) {
      const tools = Object.keys(roles).filter((tool) => roles[tool] === who).join(", ");
      const found = (program.findings ?? []).filter((f) => f[2] === who && f[8] === "error").length;
      const good = has(`${one} nothing`) ? true : has(`${one} something`) ? false : null;
      const broken = (program.tools ?? []).filter((t) => roles[t[0]] === who && t[2] !== "ok").map((t) => `${t[0]}: ${t[2]} ${t[3]}`).join("; ");
      lines.push(line(good, good === null ? `Unscored by the ${word}${tools ? ` (${tools})` : ""}` : good ? `The ${one} nothing (${tools})` : `The ${one} ${plural(found, "finding")} (${tools})`, broken || (good === null && tools === "" ? "the run names none for the language" : "")));
    }
  }
  if (has("stub")) lines.push(line(null, "A stub: its body does nothing"));
  if (has("shared process")) lines.push(line(null, "Program and test shared a process: a pass is no proof against a forger"));
  const head = verdict === "unscored" ? [badge(verdict), h("span", null, ` ${reasonOf(row)} (neither clean nor in error)`)] : [badge(verdict), h("span", null, `: ${MEANS[verdict]}`)];
  return h("div.verdict", null, h("p", null, head), h("ul", null, lines));
}

function taskBox(row, asked) {
  const about = [value("dataset", row), value("split", row), value("family", row)].join(" · ");
  if (data.tasks.lacks[task(row)]) return h("p.lack", null, `The task’s text is its data set’s and not in this page (${about}).`);
  const turns = asked.map(([role, text]) => h("div.sg-turn", null, h("b", null, role), h("div", null, text)));
  return h("details.task", null, h("summary", null, `The task as the model was asked (${about})`), turns);
}

function footer(program) {
  const made = [["seed", program.seed], ["temperature", program.temperature], ["ended by", program.finish], ["tokens", program.tokens]]
    .filter(([, v]) => v !== null && v !== undefined).map(([name, v]) => `${name} ${v}`).join(" · ");
  const tools = (program.tools ?? []).map((t) => `${t[0]} ${t[1]}${t[2] === "ok" ? "" : ` (${t[2]}: ${t[3]})`}`).join(" · ");
  const suites = (program.suites ?? []).map((s) => h("li", null, h("b", null, SUITES[s[0]] ?? s[0]), `: ${s[1]}`, s[2] ? h("pre.said", null, s[2]) : null));
  const answer = [program.answer].flat().filter((part) => part);
  return h("div.foot", null, h("p.lack", null, `Drawn with ${made}`, tools ? ` · read by ${tools}` : ""),
    suites.length ? h("details", null, h("summary", null, "What its tests said"), h("ul.suites", null, suites)) : null,
    program.code && answer.length ? h("details", null, h("summary", null, "The answer around the program"), h("pre.said", null, Array.isArray(program.answer) ? program.answer.join("⟨the program⟩") : program.answer)) : null);
}

// the programs from the first answer to the end of the chain that a row is in
function chainOf(row) {
  const rows = siblings(row), parent = data.programs.parent, steps = [row];
  while (parent[steps[0]] >= 0) steps.unshift(parent[steps[0]]);
  let mode = value("mode", row) === "generate" ? null : value("mode", row);
  for (;;) {
    const next = rows.filter((r) => parent[r] === steps.at(-1) && (mode === null || value("mode", r) === mode))
      .sort((a, b) => (value("mode", a) !== "feedback") - (value("mode", b) !== "feedback"))[0];
    if (next === undefined) return steps;
    mode = value("mode", next);
    steps.push(next);
  }
}

const openLink = (row, words) => h("a", { href: hash({ program: data.programs.id[row], view: "program" }) }, words);

async function chainView(steps, row) {
  const bodies = [];
  for (const step of steps) bodies.push(await body(step));
  if (steps.length === 1) {
    const why = valuesOf("stands", row).some((v) => v !== "no feedback") ? "The stop rule accepted the first answer, or the run sent nothing back: there is no further program." : "The run has no cycle after this program.";
    return [h("p.lack", null, why), listing(bodies[0], value("language", row))];
  }
  const other = [...new Set(siblings(row).filter((r) => data.programs.parent[r] === steps[0]).map((r) => value("mode", r)))].filter((mode) => mode !== value("mode", steps[1]));
  const also = other.length ? h("p.lack", null, "The same answer was also continued by ", other.map((mode, at) => [at ? ", " : "",
    openLink(siblings(row).find((r) => data.programs.parent[r] === steps[0] && value("mode", r) === mode), mode)]), ".") : null;
  return [also, steps.map((step, at) => h("section.step", step === row ? { "aria-current": "step" } : null,
    at ? sent(bodies[at], value("mode", step)) : null,
    h("h3", null, at ? `Cycle ${value("cycle", step)}, ${value("mode", step)} ` : "First answer ", badge(value("verdict", step)), " ", step === row ? h("span.lack", null, "this program") : openLink(step, "open"),
      bodies[at].fates ? h("span.lack", null, ` · ${bodies[at].fates}`) : null),
    at ? unified(bodies[at - 1], bodies[at]) : listing(bodies[0], value("language", step))))];
}

function sent(program, mode) {
  if (mode === "fresh") return h("p.lack", null, "A control: the task was asked again, without the program or its findings.");
  if (!program.said) return null;
  return h("details.task", { open: program.said.length < 700 }, h("summary", null, "What went back to the model"), h("div.sg-turn", null, h("div", null, program.said)));
}

// for each other arm the program that stands where this one does, the tuned arm first
function comparable(row) {
  const place = value("mode", row) === "generate" ? "no feedback" : `${value("mode", row)} ${value("cycle", row)}`;
  const mine = armName(row);
  return siblings(row).filter((r) => armName(r) !== mine && valuesOf("stands", r).includes(place))
    .sort((a, b) => (value("arm", b) === "original") - (value("arm", a) === "original") || (value("arm", b) === data.tuned) - (value("arm", a) === data.tuned));
}

async function compareView(row, others) {
  if (!others.length) return [h("p.lack", null, "No other arm has a program for this task and sample at this place."), listing(await body(row), value("language", row))];
  const against = others.find((r) => armName(r) === state.against) ?? others[0];
  const pair = value("arm", against) === "original" ? [against, row] : [row, against];
  const bodies = [await body(pair[0]), await body(pair[1])];
  const pick = others.length < 2 ? null : h("label.pick", null, "beside ", h("select", { onchange: (e) => { state.against = e.target.value; keepHash(false); drawShown(); } },
    others.map((r) => h("option", { selected: r === against }, armName(r)))));
  const seeds = bodies[0].seed === bodies[1].seed ? `the same sampling seed, ${bodies[0].seed}` : `sampling seeds ${bodies[0].seed} and ${bodies[1].seed}`;
  const titles = pair.map((r) => [h("b", null, armName(r)), " ", badge(value("verdict", r)), " ", r === row ? h("span.lack", null, "this program") : openLink(r, "open")]);
  const about = h("p.lack", null, `The same task and sample, ${seeds}. `, pick);
  if (narrow.matches) return [about, h("div.side", null, titles[0]), h("div.side", null, titles[1]), h("p.lack", null, `− ${armName(pair[0])}, + ${armName(pair[1])} with its findings`), unified(...bodies)];
  return [about, beside(...bodies, titles)];
}
