// Runs inside the sandbox, one process a program: `node server.js ENTRY_POINT` compiles program.js, runs it and
// answers calls. The expected values are in another sandbox; whatever a program does here, it can only send data.
'use strict'
const { readFileSync, writeFileSync } = require('fs')
const vm = require('vm')
const { types } = require('util')
const { createRequire } = require('module')
const { send, receive } = require('./wire.js')

const MOST = 2 << 20 // characters of one result
const { apply } = Reflect
const codec = new vm.Script(readFileSync('codec.js', 'utf8')).runInThisContext()(types)
const { encode, decode, parse, stringify, Refused } = codec
const WORDS = ['exports', 'require', 'module', '__filename', '__dirname'] // what node gives to a file
const OURS = 'secgenEntry$' // the name under which a module gives its entry point
const text = (value) => { // of a hostile error
  try {
    return ('' + value).slice(0, 500)
  } catch (error) {
    return '(its text cannot be had)'
  }
}
const said = (error) => {
  try {
    return [text(error.name), text(error.message)]
  } catch (odd) {
    return ['Error', text(error)]
  }
}

// What the program is to node: a file of CommonJS, or, where that does not compile, a module.
function compiled (code, entryPoint) {
  const last = `\n;return typeof ${entryPoint} === 'function' ? ${entryPoint} : undefined\n`
  try {
    return vm.compileFunction(entryPoint ? code + last : code, WORDS, { filename: 'program.js' })
  } catch (error) {
    try {
      return vm.compileFunction(code, WORDS, { filename: 'program.js' }) // our line was too much
    } catch (own) {
      return asModule(code, entryPoint, own)
    }
  }
}

function asModule (code, entryPoint, own) {
  const options = {
    identifier: 'program.js',
    importModuleDynamically: imported,
    initializeImportMeta: (meta) => { meta.url = 'file:///box/program.js'; meta.filename = '/box/program.js'; meta.dirname = '/box' }
  }
  try {
    if (entryPoint) return new vm.SourceTextModule(`${code}\n;export { ${entryPoint} as ${OURS} }\n`, options)
  } catch (error) {
    // without our line, or not at all
  }
  try {
    return new vm.SourceTextModule(code, options)
  } catch (error) {
    throw MEANT.test(own.message) ? Object.assign(error, { line: lineOf(code) }) : own
  }
}

// Whether what does not compile was meant to be a module.
const MEANT = /import statement outside a module|Unexpected token 'export'|await is only valid|Cannot use 'import.meta'/

// The line of what is wrong in a module, which node says to a reader alone; nothing of it runs.
function lineOf (code) {
  const file = require('path').join(require('os').tmpdir(), 'program.mjs')
  writeFileSync(file, code)
  const seen = /program\.mjs:(\d+)/.exec(require('child_process').spawnSync(process.execPath, ['--check', file], { encoding: 'utf8' }).stderr)
  return seen ? Number(seen[1]) : 1
}

// A module of node's, or a file beside the program, in the form that a module of the program's may import.
async function imported (name, from) {
  const found = await import(name.startsWith('.') ? '/box/' + name : name)
  const words = Object.keys(found)
  const made = new vm.SyntheticModule(words, () => { for (const word of words) made.setExport(word, found[word]) }, { identifier: name })
  await made.link(imported)
  await made.evaluate()
  return made
}

async function ofModule (body, entryPoint) {
  await body.link(imported)
  await body.evaluate()
  const found = body.namespace
  return [found[OURS] || found[entryPoint] || found.default] // a list: what has a `then` is not waited for
}

function ofFile (body, entryPoint) {
  const module = { exports: {} }
  const f = body(module.exports, createRequire('/box/program.js'), module, '/box/program.js', '/box')
  if (typeof f === 'function') return f
  return typeof module.exports[entryPoint] === 'function' ? module.exports[entryPoint] : module.exports
}

async function main (entryPoint) {
  send('["up"]')
  let body
  try {
    body = compiled(readFileSync('program.js', 'utf8').replace(/^\uFEFF?(#!.*)?/, ''), entryPoint)
  } catch (error) {
    const line = error.line || Number((/^program\.js:(\d+)/.exec(error.stack) || [])[1] || 1)
    send(stringify(['build_error', line, ...said(error)]))
    return
  }
  send('["built"]')
  let f
  try {
    f = body instanceof vm.SourceTextModule ? (await ofModule(body, entryPoint))[0] : ofFile(body, entryPoint)
    if (typeof f !== 'function') throw new ReferenceError(`${entryPoint} is not defined`)
  } catch (error) {
    send(stringify(['not ready', ...said(error)]))
    return
  }
  send('["ready"]')
  for (let asked; (asked = receive()) !== null;) {
    let answer
    try {
      const what = parse(asked)
      if (what[0] === 'next') {
        answer = '["result",' + codec.next(what[1]) + ']'
      } else {
        const args = decode(what)
        answer = '["result",' + encode(apply(f, undefined, args))
        const after = encode(args)
        answer += (after === asked ? '' : ',' + after) + ']'
      }
      if (answer.length > MOST) throw new Refused('more data than may be sent')
    } catch (error) {
      answer = error instanceof Refused ? stringify(['refused', error.what]) : stringify(['raised', ...said(error)])
    }
    send(answer)
  }
}

main(process.argv[2] || '').finally(() => process.exit(0))
