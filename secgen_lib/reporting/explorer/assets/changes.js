// Two programs as one diff, and side by side: jsdiff finds what differs, findings stand on their lines.
const CONTEXT = 3, LIMIT = { timeout: 800 };
const lined = (code) => (code ?? "").replace(/\n+$/, "").split("\n");

// [{kind: "same" | "gone" | "new", left, right}] with line numbers from 1; null where it takes too long
function aligned(before, after) {
  const parts = Diff.diffArrays(before, after, LIMIT);
  if (!parts) return null;
  const rows = [];
  let left = 1, right = 1;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (!part.removed && !part.added) for (const _ of part.value) rows.push({ kind: "same", left: left++, right: right++ });
    else if (part.removed) {
      const next = parts[at + 1]?.added ? parts[++at].value.length : 0;
      for (let i = 0; i < Math.max(part.value.length, next); i++) {
        rows.push({ kind: "changed", left: i < part.value.length ? left++ : 0, right: i < next ? right++ : 0 });
      }
    } else {
      const next = parts[at + 1]?.removed ? parts[++at].value.length : 0;
      for (let i = 0; i < Math.max(part.value.length, next); i++) {
        rows.push({ kind: "changed", left: i < next ? left++ : 0, right: i < part.value.length ? right++ : 0 });
      }
    }
  }
  return rows;
}

const cut = (line) => (line.length > MAX_WIDTH ? `${line.slice(0, MAX_WIDTH)} … ${number(line.length - MAX_WIDTH)} more characters` : line);

// both versions of a changed line, what differs marked
function words(old, now) {
  if (old === null || now === null || old.length + now.length > 600) return [old, now].map((line) => (line === null ? null : [cut(line)]));
  const parts = Diff.diffWordsWithSpace(old, now);
  const same = parts.filter((p) => !p.added && !p.removed).reduce((sum, p) => sum + p.value.trim().length, 0);
  if (same < 3) return [[old], [now]];
  const side = (but) => parts.filter((p) => !p[but]).map((p) => (p.added || p.removed ? h("mark", null, p.value) : p.value));
  return [side("added"), side("removed")];
}

function diffLine(sign, left, right, content, kind) {
  return h(`div.sg-l.sg-d${kind ? `.sg-${kind}` : ""}`, null, h("span.sg-no", null, left || ""), h("span.sg-no", null, right || ""),
    h("span.sg-s", null, sign === " " ? " " : h("span", { role: "img", "aria-label": sign === "+" ? "added" : "removed" }, sign)),
    h("span.sg-t", null, content));
}

// one diff of two bodies, the findings of the second under its lines
function unified(first, second) {
  const before = lined(first.code), after = lined(second.code), rows = aligned(before, after);
  if (!rows) return h("p.lack", null, "The two differ too much to be compared line by line.");
  const found = marks(second.findings);
  const near = new Uint8Array(rows.length);
  rows.forEach((row, at) => {
    if (row.kind === "same" && !found.has(row.right)) return;
    for (let i = Math.max(0, at - CONTEXT); i <= Math.min(rows.length - 1, at + CONTEXT); i++) near[i] = 1;
  });
  const out = [];
  let gap = 0;
  const close = () => { if (gap) out.push(h("div.sg-gap", null, `… ${plural(gap, "line")} alike`)); gap = 0; };
  for (let at = 0; at < rows.length;) {
    if (!near[at]) { gap++; at++; continue; }
    close();
    if (rows[at].kind === "same") {
      out.push(diffLine(" ", rows[at].left, rows[at].right, cut(after[rows[at].right - 1])), ...(found.get(rows[at].right) ?? []));
      at++;
      continue;
    }
    let end = at;
    while (end < rows.length && rows[end].kind === "changed") end++;
    const pairs = rows.slice(at, end).map((row) => [row, words(row.left ? before[row.left - 1] : null, row.right ? after[row.right - 1] : null)]);
    for (const [row, [old]] of pairs) if (row.left) out.push(diffLine("−", row.left, 0, old, "del"));
    for (const [row, [, now]] of pairs) if (row.right) out.push(diffLine("+", 0, row.right, now, "add"), ...(found.get(row.right) ?? []));
    at = end;
  }
  close();
  if (rows.every((row) => row.kind === "same")) out.unshift(h("div.sg-gap", null, "No line differs."));
  return h("div.sg-code", { role: "group", "aria-label": "What changed" }, out, rest(found, after.length));
}

// two bodies beside each other, equal lines on one height
function beside(first, second, titles) {
  const sides = [lined(first.code), lined(second.code)], rows = aligned(...sides);
  if (!rows) return h("p.lack", null, "The two differ too much to be laid side by side.");
  const found = [marks(first.findings), marks(second.findings)];
  const cell = (side, at, content, kind) => h(`div.cell${at ? "" : ".none"}`, null,
    at ? h(`div.sg-l${kind}`, null, h("span.sg-no", null, at), h("span.sg-t", null, content)) : null, at ? found[side].get(at) ?? [] : []);
  const cells = rows.slice(0, MAX_LINES).flatMap((row) => {
    if (row.kind === "same") return [cell(0, row.left, cut(sides[0][row.left - 1]), ""), cell(1, row.right, cut(sides[1][row.right - 1]), "")];
    const [old, now] = words(row.left ? sides[0][row.left - 1] : null, row.right ? sides[1][row.right - 1] : null);
    return [cell(0, row.left, old, ".sg-del"), cell(1, row.right, now, ".sg-add")];
  });
  const ends = [rest(found[0], sides[0].length), rest(found[1], sides[1].length)];
  return h("div.beside.sg-code", { role: "group", "aria-label": "Side by side" }, titles.map((title) => h("div.side", null, title)), cells,
    ends.some((end) => end.length) ? ends.map((end) => h("div.cell", null, end)) : null);
}
