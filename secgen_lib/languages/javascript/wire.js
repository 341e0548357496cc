// Messages over descriptor 3, a socket: four bytes of length, then text. Keeps the builtins that it needs from before a
// program has run.
'use strict'
const { readSync, writeSync } = require('fs')
const { alloc, allocUnsafe, from } = Buffer
const { apply } = Reflect
const CHANNEL = 3
const utf8 = Buffer.prototype.toString, readSize = Buffer.prototype.readUInt32BE
const writeSize = Buffer.prototype.writeUInt32BE, copy = Buffer.prototype.copy

function send (text) {
  const body = from(text, 'utf8'), whole = allocUnsafe(body.length + 4)
  apply(writeSize, whole, [body.length, 0])
  apply(copy, body, [whole, 4])
  for (let sent = 0; sent < whole.length;) sent += retried(() => writeSync(CHANNEL, whole, sent))
}

function retried (step) {
  for (;;) {
    try {
      return step()
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error // a program has made it non-blocking
    }
  }
}

function exactly (size) {
  const whole = alloc(size)
  for (let got = 0; got < size;) {
    const more = retried(() => readSync(CHANNEL, whole, got, size - got))
    if (more === 0) return null
    got += more
  }
  return whole
}

// The next message as text; null at the end.
function receive () {
  const head = exactly(4), body = head && exactly(apply(readSize, head, [0]))
  return body && apply(utf8, body, ['utf8'])
}

module.exports = { send, receive }
