const child_process = require('child_process');
const crypto = require('crypto');

function code_bad(text) {
  return eval('(' + text + ')'); // ! no-eval security/detect-eval-with-expression
}

function code_good(text) {
  return JSON.parse(text);
}

function made_bad(text) {
  return new Function('x', text); // ! no-new-func
}

function later_bad(name) {
  setTimeout('alert(' + name + ')', 10); // ! no-implied-eval
}

function later_good(name) {
  setTimeout(() => console.log(name), 10);
}

function list_bad(folder) {
  child_process.exec('ls ' + folder); // ! security/detect-child-process
}

function list_good(folder) {
  child_process.execFile('ls', [folder]);
}

function load_bad(name) {
  return require(name); // ! security/detect-non-literal-require
}

function load_good() {
  return require('fs');
}

function pattern_bad(text) {
  return /(a+)+$/.test(text); // ! security/detect-unsafe-regex
}

function pattern_good(text) {
  return /a+$/.test(text);
}

function bytes_bad(n) {
  return crypto.pseudoRandomBytes(n); // ! security/detect-pseudoRandomBytes
}

function bytes_good(n) {
  return crypto.randomBytes(n);
}

function room_bad(n) {
  return new Buffer(n); // ! security/detect-new-buffer
}

function room_good(n) {
  return Buffer.alloc(n);
}

function total_bad(numbers) {
  let sum = 0;
  for (const n of numbers) sum += m; // ! no-undef
  return sum;
}

function total_good(numbers) {
  let sum = 0;
  for (const n of numbers) sum += n;
  return sum;
}

function word_bad() {
  let word; // ! no-unassigned-vars
  return word.length;
}

function early_bad() {
  const n = m + 1; // ! no-use-before-define
  const m = 1;
  return n + m;
}

function down_bad(n) {
  for (let i = 0; i < n; i--) console.log(i); // ! for-direction
}

function down_good(n) {
  for (let i = n; i > 0; i--) console.log(i);
}

function wait_bad(n) {
  let i = 0;
  while (i < n) console.log(n); // ! no-unmodified-loop-condition
}

function number_bad(x) {
  return x === NaN; // ! use-isnan
}

function number_good(x) {
  return Number.isNaN(x);
}

function kind_bad(x) {
  return typeof x === 'nunber'; // ! valid-typeof
}

function kind_good(x) {
  return typeof x === 'number';
}

function deep_bad(a) {
  return (a?.b).c; // ! no-unsafe-optional-chaining
}

function deep_good(a) {
  return a?.b?.c;
}

function fixed_bad() {
  const n = 1;
  n = 2; // ! no-const-assign
  return n;
}

function test_bad(a, b) {
  if (a = b) return 1; // ! no-cond-assign
  return 0;
}

function test_good(a, b) {
  if (a === b) return 1;
  return 0;
}

function has_bad(key, map) {
  return !key in map; // ! no-unsafe-negation
}

function has_good(key, map) {
  return !(key in map);
}

function keys_bad() {
  return { a: 1, b: 2, a: 3 }; // ! no-dupe-keys
}

function big_bad() {
  return 9007199254740993; // ! no-loss-of-precision
}

function big_good() {
  return 9007199254740993n;
}

function end_bad(f) {
  try {
    f();
  } finally {
    return 1; // ! no-unsafe-finally
  }
}

module.exports = [
  code_bad, code_good, made_bad, later_bad, later_good, list_bad, list_good, load_bad, load_good, pattern_bad,
  pattern_good, bytes_bad, bytes_good, room_bad, room_good, total_bad, total_good, word_bad, early_bad, down_bad,
  down_good, wait_bad, number_bad, number_good, kind_bad, kind_good, deep_bad, deep_good, fixed_bad, test_bad,
  test_good, has_bad, has_good, keys_bad, big_bad, big_good, end_bad,
];
