// Runs inside the sandbox, one process a program: `node server.js ENTRY_POINT` compiles program.js, runs it and
// answers calls. The expected values are in another sandbox; whatever a program does here, it can only send data.
'use strict'
const { readFileSync } = require('fs')
const vm = require('vm')
const { isProxy } = require('util').types
const { createRequire } = require('module')
const { send, receive } = require('./wire.js')

const MOST = 2 << 20 // characters of one result
const { apply } = Reflect
const codec = new vm.Script(readFileSync('codec.js', 'utf8')).runInThisContext()(isProxy)
const { encode, decode, parse, stringify, Refused } = codec
const WORDS = ['exports', 'require', 'module', '__filename', '__dirname'] // what node gives to a file
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

function compiled (code, entryPoint) {
  const options = { filename: 'program.js' }
  try {
    const last = `\n;return typeof ${entryPoint} === 'function' ? ${entryPoint} : undefined\n`
    return vm.compileFunction(entryPoint ? code + last : code, WORDS, options)
  } catch (error) {
    if (!entryPoint && /^\s*(import|export)\b/m.test(code)) return new vm.SourceTextModule(code, { identifier: 'program.js' })
    return vm.compileFunction(code, WORDS, options) // the error as it is without our line, if there is one
  }
}

function main (entryPoint) {
  send('["up"]')
  let body
  try {
    body = compiled(readFileSync('program.js', 'utf8').replace(/^\uFEFF?(#!.*)?/, ''), entryPoint)
  } catch (error) {
    const line = /^program\.js:(\d+)/.exec(error.stack)
    send(stringify(['build_error', line ? Number(line[1]) : 1, ...said(error)]))
    return
  }
  send('["built"]')
  let f
  try {
    const module = { exports: {} }
    f = body(module.exports, createRequire('/box/program.js'), module, '/box/program.js', '/box')
    if (typeof f !== 'function') f = module.exports[entryPoint]
    if (typeof f !== 'function') f = module.exports
    if (typeof f !== 'function') throw new ReferenceError(`${entryPoint} is not defined`)
  } catch (error) {
    send(stringify(['not ready', ...said(error)]))
    return
  }
  send('["ready"]')
  for (let asked; (asked = receive()) !== null;) {
    let answer
    try {
      const args = decode(parse(asked))
      answer = '["result",' + encode(apply(f, undefined, args))
      const after = encode(args)
      answer += (after === asked ? '' : ',' + after) + ']'
      if (answer.length > MOST) throw new Refused('more data than may be sent')
    } catch (error) {
      answer = error instanceof Refused ? stringify(['refused', error.what]) : stringify(['raised', ...said(error)])
    }
    send(answer)
  }
}

main(process.argv[2] || '')
process.exit(0)
