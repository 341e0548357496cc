// The whole configuration of eslint: no other is looked up. Copied beside the programs as eslint.config.mjs; each rule
// stands in taxonomy.yaml. Left out are rules of style and those that a plain comment silences (no-fallthrough).
// A program is p0.js (a script of node's: CommonJS); p0.mjs is the same text as an ES module.
import { createRequire } from "node:module";

const security = createRequire(`${process.env.SECGEN_ESLINT_MODULES}/`)("eslint-plugin-security");

const plain = [
  "constructor-super", "for-direction", "getter-return", "no-async-promise-executor", "no-class-assign",
  "no-compare-neg-zero", "no-cond-assign", "no-const-assign", "no-constant-binary-expression", "no-dupe-args",
  "no-dupe-class-members", "no-dupe-else-if", "no-dupe-keys", "no-duplicate-case", "no-empty-character-class",
  "no-eval", "no-func-assign", "no-global-assign", "no-implied-eval", "no-import-assign", "no-invalid-regexp",
  "no-loss-of-precision", "no-misleading-character-class", "no-new-func", "no-new-native-nonconstructor",
  "no-obj-calls", "no-script-url", "no-self-assign", "no-this-before-super", "no-unassigned-vars", "no-undef",
  "no-unexpected-multiline", "no-unmodified-loop-condition", "no-unsafe-finally", "no-unsafe-negation",
  "no-unsafe-optional-chaining", "no-useless-backreference", "use-isnan", "valid-typeof",
];
const rules = {
  ...Object.fromEntries(plain.map((name) => [name, "error"])),
  // in one scope alone: a function may name what is defined before it is called
  "no-use-before-define": ["error", { functions: false, classes: false, variables: false }],
  ...Object.fromEntries(Object.keys(security.configs.recommended.rules).map((name) => [name, "error"])),
};

// names that are no mistake: what this node has, and the usual ones of a browser
const browser = [
  "window", "document", "navigator", "location", "history", "screen", "self", "alert", "confirm", "prompt",
  "localStorage", "sessionStorage", "requestAnimationFrame", "cancelAnimationFrame", "getComputedStyle", "XMLHttpRequest",
  "WebSocket", "Worker", "FileReader", "Image", "Audio", "Element", "HTMLElement", "Node", "NodeList", "DOMParser",
  "MutationObserver", "IntersectionObserver", "ResizeObserver", "CustomEvent", "EventSource", "indexedDB", "addEventListener",
];
const known = Object.fromEntries([...browser, ...Object.getOwnPropertyNames(globalThis)].map((name) => [name, "readonly"]));
const scripts = { ...known, __dirname: "writable", __filename: "writable", require: "writable", module: "writable",
  exports: "writable" };

export default [
  { linterOptions: { reportUnusedDisableDirectives: "off" }, plugins: { security }, rules },
  { files: ["**/*.js"], languageOptions: { ecmaVersion: "latest", sourceType: "commonjs", globals: scripts } },
  { files: ["**/*.mjs"], languageOptions: { ecmaVersion: "latest", sourceType: "module", globals: known } },
];
