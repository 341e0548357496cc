// A program as lines with its findings under them. Tokens are Prism's tree; every piece of text is a text node.
const MAX_LINES = 1500, MAX_WIDTH = 2000, MAX_COLOURED = 30000;
const SIGNS = { teacher: "■", judge: "▲", test: "◆", tool: "●", note: "·" };
const COLOURS = { comment: "c", keyword: "k", builtin: "k", boolean: "k", string: "s", char: "s", "triple-quoted-string": "s",
  "string-interpolation": "s", "template-string": "s", number: "m", function: "nf", "function-definition": "nf", macro: "k",
  directive: "k", attribute: "k", annotation: "k", decorator: "k", "class-name": "nf", regex: "s" };

// lines of [[text, colour], ...]
function tokens(code, language) {
  const lines = [[]];
  const put = (text, colour) => text.split("\n").forEach((part, at) => {
    if (at) lines.push([]);
    if (part) lines.at(-1).push([part, colour]);
  });
  const walk = (part, colour) => {
    if (typeof part === "string") put(part, colour);
    else if (Array.isArray(part)) part.forEach((inner) => walk(inner, colour));
    else walk(part.content, COLOURS[part.type] ?? colour);
  };
  const grammar = Prism.languages[language];
  if (grammar && code.length <= MAX_COLOURED) walk(Prism.tokenize(code, grammar), "");
  else put(code, "");
  return lines;
}

function coloured(line) {
  let left = MAX_WIDTH;
  const whole = line.reduce((sum, [text]) => sum + text.length, 0);
  const spans = [];
  for (const [text, colour] of line) {
    const part = text.slice(0, left);
    left -= part.length;
    if (part) spans.push(colour ? h(`span.${colour}`, null, part) : part);
  }
  if (whole > MAX_WIDTH) spans.push(` … ${number(whole - MAX_WIDTH)} more characters`);
  return spans;
}

function finding([, tool, who, kind, cwes, message, rule, , level]) {
  const as = level === "error" ? who : "note";
  const word = { tool: "", note: "style" }[as] ?? as;
  const about = [word, kind, cwes.join(", ")].filter(Boolean).join(" · ");
  return h(`div.sg-f.sg-${as}`, null, h("b", null, `${SIGNS[as]} ${about}`), ` ${message} `, h("code", null, `[${rule}] ${tool}`));
}

// line -> elements; findings on line 0, or below the end, are under their own number
function marks(findings, styleToo) {
  const lines = new Map(), seen = new Set();
  for (const said of findings ?? []) {
    if (said[8] !== "error" && !styleToo) continue;
    const once = JSON.stringify(said);
    if (seen.has(once)) continue;
    seen.add(once);
    if (!lines.has(said[0])) lines.set(said[0], []);
    lines.get(said[0]).push(finding(said));
  }
  return lines;
}

function rest(lines, total) {
  return [...lines].filter(([line]) => line < 1 || line > total).sort((a, b) => a[0] - b[0])
    .map(([line, found]) => h("div", null, h("div.sg-gap", null, line < 1 ? "of the whole program:" : `on line ${line}:`), found));
}

function listing(program, language) {
  if (program.code === null || program.code === undefined) {
    return [h("p.lack", null, "The answer holds no program: that is an error in every respect. The answer as it was written:"),
      h("pre.said", null, [program.answer].flat().join("")), rest(marks(program.findings), 0)];
  }
  const style = (program.findings ?? []).filter((f) => f[8] !== "error").length;
  const box = h("div.sg-code", { role: "group", "aria-label": "Program, findings under their lines" });
  const fill = (styleToo) => {
    const lines = tokens(program.code.replace(/\n+$/, ""), language), found = marks(program.findings, styleToo);
    box.replaceChildren(...lines.slice(0, MAX_LINES).flatMap((line, at) => {
      const said = found.get(at + 1) ?? [];
      return [h(`div.sg-l${said.length ? ".sg-hit" : ""}`, null, h("span.sg-no", null, at + 1), h("span.sg-t", null, coloured(line))), ...said];
    }), ...(lines.length > MAX_LINES ? [h("div.sg-gap", null, `… ${plural(lines.length - MAX_LINES, "more line")}`)] : []),
    ...rest(found, Math.min(lines.length, MAX_LINES)));
  };
  fill(false);
  const toggle = style ? h("label.inline", null, h("input", { type: "checkbox", onchange: (e) => fill(e.target.checked) }),
    ` ${plural(style, "finding")} of style, too`) : null;
  return [box, toggle];
}
