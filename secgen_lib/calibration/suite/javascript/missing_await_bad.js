// calibration: type error; run: eve; shown by: nothing; missed by all
const admins = new Set(["ann"]);

async function isAdmin(name) {
  return admins.has(name);
}

async function remove(name, records) {
  if (isAdmin(name)) {  // ! CWE-843 missing_await
    records.length = 0;
  }
  return records.length;
}

remove(process.argv[2] || "", [1, 2, 3]).then(console.log);
