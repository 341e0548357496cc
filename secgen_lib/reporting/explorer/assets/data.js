// What the page holds: the index as columns, bodies in compressed chunks that are opened when they are asked for.
const KEPT = 12; // opened chunks that stay in memory

async function unpack(id) {
  const text = document.getElementById(id).textContent;
  const bytes = Uint8Array.fromBase64 ? Uint8Array.fromBase64(text) : Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).json();
}

const parsed = new Promise((done) => {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => done(), { once: true });
  else done();
});

let data = null; // the index; set once, by read()

async function read() {
  data = await unpack("index");
  data.n = data.programs.id.length;
  data.rowOf = new Map(data.programs.id.map((id, row) => [id, row]));
  data.facet = {};
  for (const facet of data.facets) {
    facet.codes = facet.of === "task" ? Uint32Array.from(data.programs.task, (t) => facet.codes[t]) : Uint32Array.from(facet.codes);
    data.facet[facet.name] = facet;
  }
  for (const name of ["class", "tool", "by"]) {
    data.facet[name] = { name, label: { class: "Class of finding", tool: "Reported by", by: "As" }[name], values: data.findings[name] };
  }
  data.findings.codes = Uint32Array.from(data.findings.codes);
  data.same = new Map(); // task and sample -> rows, for chains and comparisons
  for (let row = 0; row < data.n; row++) {
    const key = `${data.programs.task[row]}/${data.programs.sample[row]}`;
    if (!data.same.has(key)) data.same.set(key, []);
    data.same.get(key).push(row);
  }
}

const value = (name, row) => data.facet[name].values[data.facet[name].codes[row]];
const valuesOf = (name, row) => data.facet[name].sets[data.facet[name].codes[row]].map((v) => data.facet[name].values[v]);
const task = (row) => data.programs.task[row];
const taskId = (row) => data.tasks.id[task(row)];
const siblings = (row) => data.same.get(`${task(row)}/${data.programs.sample[row]}`);
const armName = (row) => value("arm", row) + (value("seed", row) === "none" ? "" : `, seed ${value("seed", row)}`);
const stepName = (row) => (value("mode", row) === "generate" ? "first answer" : `${value("mode", row)}, cycle ${value("cycle", row)}`);
const reasonOf = (row) => data.reasons[data.programs.reason[row]];

// who reports what class on a program, in short: the judges first
function findingsOf(row) {
  const order = ["judge", "teacher", "test", "tool"], triples = data.findings.sets[data.findings.codes[row]];
  const said = triples.map(([, kind, by]) => [data.findings.by[by], data.findings.class[kind]]).sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]));
  return [...new Set(said.map(([by, kind]) => `${SIGNS[by]} ${kind}`))];
}

const opened = new Map();

async function chunk(number) {
  await parsed;
  if (!opened.has(number)) opened.set(number, unpack(`chunk-${number}`));
  const content = opened.get(number);
  opened.delete(number);
  opened.set(number, content); // the latest last
  if (opened.size > KEPT) opened.delete(opened.keys().next().value);
  return content;
}

// a program's body, and what its task says
async function body(row) {
  const content = await chunk(data.tasks.chunk[task(row)]);
  return content.programs[row - content.first];
}
const statement = async (row) => (await chunk(data.tasks.chunk[task(row)])).tasks[task(row)];

// the text of every program and message in small letters, read once, when it is first searched
const texts = { rows: null, reading: null };
function readTexts() {
  texts.reading ??= (async () => {
    await parsed;
    const rows = new Array(data.n).fill("");
    const last = data.tasks.chunk.reduce((a, b) => Math.max(a, b), -1);
    for (let number = 0; number <= last; number++) {
      const content = await unpack(`chunk-${number}`);
      content.programs.forEach((program, at) => {
        const said = (program.findings ?? []).map((f) => `${f[5]} ${f[6]} ${f[4].join(" ")}`).concat((program.suites ?? []).map((s) => s[2]));
        rows[content.first + at] = `${program.code ?? ""}\n${said.join("\n")}`.toLowerCase();
      });
    }
    texts.rows = rows;
  })();
  return texts.reading;
}
