// Runs inside the sandbox, warm: judges one test after the other, each in a realm of its own, against a program in
// another sandbox. The parent carries calls and answers; an answer is data, decoded and compared here, where the
// program cannot reach. To the parent go `c` and a call, `r` (waiting for the program), `v` and a verdict.
'use strict'
const { readFileSync } = require('fs')
const vm = require('vm')
const { types } = require('util')
const { send, receive } = require('./wire.js')

const CODEC = new vm.Script(readFileSync('codec.js', 'utf8'), { filename: 'codec.js' })
// Evaluated in the test's own realm, so that what the test gets is of the test's kind.
const REALM = new vm.Script(`(function (codec, exchange) {
  'use strict'
  const { encode, decode, update, parse, drawBy } = codec
  const state = { ended: '', last: '', asserted: 0, broken: '' }
  class Ended extends Error {}
  const end = (what) => { state.ended = state.ended || what; throw new Ended(what) }
  const short = (value) => {
    const shown = typeof value === 'string' ? JSON.stringify(value) : typeof value === 'bigint' ? value + 'n'
      : typeof value === 'object' && value !== null ? JSON.stringify(value, (key, item) => typeof item === 'bigint'
        ? item + 'n' : item instanceof Map ? { Map: [...item] } : item instanceof Set ? { Set: [...item] } : item)
        : Object.is(value, -0) ? '-0' : String(value)
    return shown.length > 120 ? shown.slice(0, 120) + '...' : shown
  }
  function candidate (...args) {
    if (state.ended) end(state.ended)
    let sent
    try {
      sent = encode(args)
    } catch (error) {
      state.broken = 'the test passes what is no plain data: ' + (error.what || error)
      end(state.broken)
    }
    state.last = 'f(' + args.map(short).join(', ') + ')'
    const result = asked(sent, args)
    state.last += ' returned ' + short(result)
    return result
  }
  // The program's answer; what it did to its arguments is done to these.
  function asked (sent, args) {
    const got = exchange(sent)
    if (got === null) end(state.last + ': the program ended the process')
    let answer, result
    try {
      answer = parse(got)
      if (answer[0] === 'result') {
        result = decode(answer[1])
        if (answer.length > 2) update(args, decode(answer[2]))
      }
    } catch (error) {
      end(state.last + ': no answer in the agreed form')
    }
    if (answer[0] === 'result') return result
    if (answer[0] === 'refused') end(state.last + ' returned ' + String(answer[1]).slice(0, 200) + ', which is not plain data')
    if (answer[0] !== 'raised') end(state.last + ': no answer in the agreed form')
    const name = String(answer[1]).slice(0, 80), message = String(answer[2]).slice(0, 500)
    state.last += ' raised ' + name + ': ' + message
    const Kind = { TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError }[name] || Error
    throw Object.assign(new Kind(message), Kind.name === name ? {} : { name })
  }
  drawBy((number) => {
    if (state.ended) end(state.ended)
    const more = asked('["next",' + number + ']', [])
    return Array.isArray(more) ? more : end(state.last + ': no answer in the agreed form')
  })
  const assert = (...given) => {
    state.asserted++
    if (given[0]) return
    const at = /test\\.js:(\\d+):/.exec(new Error().stack)
    state.line = at ? Number(at[1]) : 0
    end((given.length > 1 ? String(given[1]) + '; ' : '') + state.last)
  }
  return { candidate, assert, state }
})`, { filename: 'realm.js' })

function judge ({ helpers, entryPoint, test }) {
  const context = vm.createContext({ require, Buffer, structuredClone, TextEncoder, TextDecoder, URL })
  const realm = REALM.runInContext(context)(CODEC.runInContext(context)(types), (text) => {
    send('c' + text)
    return answered()
  })
  const { state } = realm, quiet = () => undefined
  context.console = { assert: realm.assert, log: quiet, error: quiet, warn: quiet, info: quiet, debug: quiet }
  context[entryPoint] = realm.candidate
  try {
    new vm.Script(helpers).runInContext(context)
  } catch (error) {
    // a prompt in prose has no functions to give
  }
  let script
  try {
    script = new vm.Script(test, { filename: 'test.js' })
  } catch (error) {
    return ['unscored', `the test does not compile: ${error.message}`]
  }
  send('r')
  const ready = answered()
  if (ready === null) return ['failed', 'the program ended the process']
  let first
  try {
    first = JSON.parse(ready)
  } catch (error) {
    first = []
  }
  if (!Array.isArray(first) || first[0] !== 'ready') {
    const known = Array.isArray(first) && first[0] === 'not ready'
    return ['failed', known ? `${first[1]}: ${first[2]}`.slice(0, 600) : 'no answer in the agreed form']
  }
  let raised = null
  try {
    const ends = script.runInContext(context)
    if (ends && typeof ends.then === 'function') state.broken = 'the test is asynchronous'
  } catch (error) {
    raised = error
  }
  if (state.broken) return ['unscored', state.broken]
  const line = state.line ? statement(test, state.line) + '; ' : ''
  if (state.ended) return ['failed', line + state.ended]
  if (raised !== null) return ['failed', [`${raised.name}: ${raised.message}`, state.last].filter(Boolean).join('; ').slice(0, 900)]
  if (state.asserted === 0 && /\bconsole\s*\.\s*assert\b/.test(test)) return ['failed', 'no assertion of the test was reached']
  if (state.asserted === 0 && !/\b(assert|throw)\b/.test(test)) return ['unscored', 'the test asserts nothing']
  return ['passed', '']
}

// The statement of a failed assertion, from its first line until its parentheses close.
function statement (test, line) {
  const lines = test.split('\n').slice(line - 1, line + 11)
  let depth = 0, shown = ''
  for (const part of lines) {
    shown += ' ' + part.trim()
    depth += part.split('(').length - part.split(')').length
    if (depth <= 0) break
  }
  return shown.trim().slice(0, 300)
}

const answered = () => {
  const text = receive()
  return text !== null && text[0] === 'a' ? text.slice(1) : null
}

function tests () {
  send('u')
  for (let asked; (asked = receive()) !== null;) {
    if (asked[0] === 'j') send('v' + JSON.stringify(judge(JSON.parse(asked.slice(1)))))
  }
}

tests()
process.exit(0)
