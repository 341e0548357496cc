// Which programs pass, and how many would for each value: one pass over typed columns.
const FINDING = ["class", "tool", "by"]; // asked of one finding together

// code -> 1 where the facet's chosen values let it pass; null where nothing is chosen
function mask(facet, chosen) {
  if (!chosen?.size) return null;
  const wanted = facet.values.map((v) => chosen.has(v));
  const missing = [...chosen].some((v) => !facet.values.includes(v));
  if (!facet.sets) return Uint8Array.from(wanted);
  if (facet.all) {
    const every = [...chosen].map((v) => facet.values.indexOf(v));
    return Uint8Array.from(facet.sets, (set) => !missing && every.every((v) => set.includes(v)));
  }
  return Uint8Array.from(facet.sets, (set) => set.some((v) => wanted[v]));
}

const triplePasses = (triple, wanted, but = "") =>
  FINDING.every((name) => name === but || !wanted[name] || wanted[name][triple[TRIPLE[name]]]);
const TRIPLE = { tool: 0, class: 1, by: 2 };

function wantedFindings(chosen) {
  const wanted = {};
  for (const name of FINDING) {
    if (chosen.get(name)?.size) wanted[name] = data.findings[name].map((v) => chosen.get(name).has(v));
  }
  return wanted;
}

function textMask(q) {
  const words = q.trim().toLowerCase();
  if (!words) return null;
  const of = data.tasks.id.map((id, t) => `${id} ${data.tasks.entry[t]}`.toLowerCase().includes(words));
  const family = data.facet.family.values.map((v) => v.toLowerCase().includes(words));
  const passes = new Uint8Array(data.n);
  for (let row = 0; row < data.n; row++) {
    passes[row] = of[task(row)] || family[data.facet.family.codes[row]] || data.programs.id[row].startsWith(words)
      || (texts.rows !== null && texts.rows[row].includes(words));
  }
  return passes;
}

// {rows, counts}: the rows that pass, and for each facet how many programs each of its values has among those that pass
// all other facets
function select(chosen, q) {
  const wanted = wantedFindings(chosen);
  const groups = data.facets.map((facet) => ({ facet, codes: facet.codes, mask: mask(facet, chosen.get(facet.name)),
    size: (facet.sets ?? facet.values).length }));
  groups.push({ facet: null, codes: data.findings.codes, size: data.findings.sets.length,
    mask: Object.keys(wanted).length ? Uint8Array.from(data.findings.sets, (set) => set.some((t) => triplePasses(t, wanted))) : null });
  const fails = new Uint8Array(data.n), failed = new Uint8Array(data.n).fill(255);
  groups.forEach((group, g) => {
    if (!group.mask) return;
    for (let row = 0; row < data.n; row++) if (!group.mask[group.codes[row]]) { fails[row]++; failed[row] = g; }
  });
  const text = textMask(q);
  if (text) for (let row = 0; row < data.n; row++) if (!text[row]) { fails[row]++; failed[row] = 255; }
  const rows = [];
  for (let row = 0; row < data.n; row++) if (!fails[row]) rows.push(row);
  const counts = {};
  groups.forEach((group, g) => {
    const hits = new Uint32Array(group.size), others = !group.facet?.all;
    for (let row = 0; row < data.n; row++) {
      if (!fails[row] || (others && fails[row] === 1 && failed[row] === g)) hits[group.codes[row]]++;
    }
    if (group.facet) counts[group.facet.name] = spread(group.facet, hits);
    else for (const name of FINDING) counts[name] = spreadFindings(name, hits, wanted);
  });
  return { rows, counts };
}

function spread(facet, hits) {
  if (!facet.sets) return hits;
  const counts = new Uint32Array(facet.values.length);
  facet.sets.forEach((set, s) => set.forEach((v) => { counts[v] += hits[s]; }));
  return counts;
}

function spreadFindings(name, hits, wanted) {
  const counts = new Uint32Array(data.findings[name].length);
  data.findings.sets.forEach((set, s) => {
    if (!hits[s]) return;
    new Set(set.filter((t) => triplePasses(t, wanted, name)).map((t) => t[TRIPLE[name]])).forEach((v) => { counts[v] += hits[s]; });
  });
  return counts;
}
