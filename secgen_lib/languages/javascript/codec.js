// Plain data as text, in whichever realm this function is evaluated. It keeps the builtins that it needs from before
// a program has run. What is no plain data (a Proxy, an accessor, a subclass, a function, a symbol, a promise) throws
// a Refused; nothing that a value carries (toJSON, valueOf) is ever called. Of a generator only the number crosses by
// which the other side asks for its next item.
(function (types) {
  'use strict'
  const { isProxy, isGeneratorObject } = types
  const { isArray } = Array
  const { getPrototypeOf, getOwnPropertyDescriptor, defineProperty } = Object
  const { apply, ownKeys } = Reflect
  const { parse, stringify } = JSON
  const PROTOTYPES = { object: Object.prototype, array: Array.prototype, map: Map.prototype, set: Set.prototype,
    date: Date.prototype, promise: Promise.prototype }
  const TYPED = [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array,
    Float32Array, Float64Array, BigInt64Array, BigUint64Array]
  const TYPED_PROTOTYPES = TYPED.map((kind) => kind.prototype)
  const lengthOf = getOwnPropertyDescriptor(getPrototypeOf(Int8Array.prototype), 'length').get
  const GENERATOR = getPrototypeOf(function * () {}).prototype // not the asynchronous kind's
  const held = [] // the program's generators
  let draw = null // asks the program for the next item of one, as a list
  const RealMap = Map, RealSet = Set, RealDate = Date, BigIntOf = BigInt, NumberOf = Number
  const eachOfMap = Map.prototype.forEach, eachOfSet = Set.prototype.forEach, timeOf = Date.prototype.getTime
  const DEEP = 200, MOST_ITEMS = 1000000

  class Refused {
    constructor (what) { this.what = what }
  }
  const refuse = (what) => { throw new Refused(what) }

  function encode (value, depth) {
    if (value === null) return 'null'
    switch (typeof value) {
      case 'boolean': return value ? 'true' : 'false'
      case 'string': return stringify(value)
      case 'undefined': return '["u"]'
      case 'bigint': return '["b","' + value + '"]'
      case 'number':
        if (value !== value) return '["n","NaN"]'
        if (value === 0) return 1 / value < 0 ? '["n","-0"]' : '0'
        return value === Infinity || value === -Infinity ? '["n","' + value + '"]' : '' + value
      case 'object': break
      default: refuse('a ' + typeof value)
    }
    if (isProxy(value)) refuse('a Proxy')
    if (depth > DEEP) refuse('nested too deeply')
    const prototype = getPrototypeOf(value)
    if (isArray(value)) {
      if (prototype !== PROTOTYPES.array) refuse('a subclass of Array')
      return items(value, depth)
    }
    if (isGeneratorObject(value) && getPrototypeOf(prototype) === GENERATOR) return '["g",' + (defineProperty(held, held.length, { value }), held.length - 1) + ']'
    for (let kind = 0; kind < TYPED.length; kind++) if (prototype === TYPED_PROTOTYPES[kind]) return typed(value, kind, depth)
    if (prototype === PROTOTYPES.object || prototype === null) return properties(value, prototype === null, depth)
    let text = ''
    try {
      if (prototype === PROTOTYPES.map) {
        apply(eachOfMap, value, [(item, key) => { text += ',' + encode(key, depth + 1) + ',' + encode(item, depth + 1) }])
        return '["m"' + text + ']'
      }
      if (prototype === PROTOTYPES.set) {
        apply(eachOfSet, value, [(item) => { text += ',' + encode(item, depth + 1) }])
        return '["s"' + text + ']'
      }
      if (prototype === PROTOTYPES.date) return '["d",' + encode(apply(timeOf, value, []), depth) + ']'
    } catch (error) {
      refuse(error instanceof Refused ? error.what : 'an object that is not what its prototype says')
    }
    return refuse(prototype === PROTOTYPES.promise ? 'a Promise' : 'an object of a class of its own')
  }

  function items (value, depth) {
    const length = getOwnPropertyDescriptor(value, 'length').value
    if (length > MOST_ITEMS) refuse('an array of more than a million items')
    let text = '["a"'
    for (let i = 0; i < length; i++) {
      const own = getOwnPropertyDescriptor(value, i)
      if (own !== undefined && own.get !== undefined) refuse('an array with a getter')
      text += ',' + (own === undefined ? '["h"]' : encode(own.value, depth + 1))
    }
    return text + ']'
  }

  function typed (value, kind, depth) {
    const length = apply(lengthOf, value, [])
    if (length > MOST_ITEMS) refuse('an array of more than a million items')
    let text = '["t",' + kind
    for (let i = 0; i < length; i++) text += ',' + encode(value[i], depth + 1)
    return text + ']'
  }

  // The next item of a generator as a list, an empty one at its end.
  function next (number) {
    const { done, value } = held[number].next()
    return done ? '["a"]' : '["a",' + encode(value, 1) + ']'
  }

  function * drawn (number) {
    for (let more; (more = draw(number)).length > 0;) yield more[0]
  }

  function properties (value, bare, depth) {
    const keys = ownKeys(value)
    let text = bare ? '["O"' : '["o"'
    for (let i = 0; i < keys.length; i++) {
      const own = getOwnPropertyDescriptor(value, keys[i])
      if (typeof keys[i] === 'symbol') refuse('an object with a symbol')
      if (own.get !== undefined || own.set !== undefined) refuse('an object with a getter')
      if (own.enumerable) text += ',' + stringify(keys[i]) + ',' + encode(own.value, depth + 1)
    }
    return text + ']'
  }

  function decode (value, depth) {
    if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value
    if (!isArray(value) || depth > DEEP) refuse('not in the agreed form')
    const found = { a: [], o: {}, O: { __proto__: null }, m: new RealMap(), s: new RealSet() }[value[0]]
    switch (value[0]) {
      case 'u': return undefined
      case 'b': return BigIntOf(text(value[1]))
      case 'n': return NumberOf(text(value[1]))
      case 'd': return new RealDate(NumberOf(decode(value[1], depth + 1)))
      case 'a':
        found.length = value.length - 1
        for (let i = 1; i < value.length; i++) {
          const hole = isArray(value[i]) && value[i][0] === 'h'
          if (!hole) put(found, i - 1, decode(value[i], depth + 1))
        }
        return found
      case 't': return typedOf(value, depth)
      case 'g': return draw === null || typeof value[1] !== 'number' ? refuse('not in the agreed form') : drawn(value[1])
      case 'o': case 'O':
        for (let i = 1; i < value.length; i += 2) put(found, text(value[i]), decode(value[i + 1], depth + 1))
        return found
      case 'm':
        for (let i = 1; i < value.length; i += 2) found.set(decode(value[i], depth + 1), decode(value[i + 1], depth + 1))
        return found
      case 's':
        for (let i = 1; i < value.length; i++) found.add(decode(value[i], depth + 1))
        return found
    }
    return refuse('not in the agreed form')
  }

  function typedOf (value, depth) {
    if (typeof value[1] !== 'number') refuse('not in the agreed form')
    const Kind = TYPED[value[1]], made = new Kind(value.length - 2)
    for (let i = 2; i < value.length; i++) made[i - 2] = decode(value[i], depth + 1)
    return made
  }

  const text = (value) => typeof value === 'string' ? value : refuse('not in the agreed form')
  const put = (into, key, value) => defineProperty(into, key, { value, writable: true, enumerable: true, configurable: true })

  // What the program did to its arguments, done to the test's own objects.
  function update (mine, theirs) {
    for (let i = 0; i < mine.length; i++) replace(mine[i], theirs[i])
  }
  function replace (old, now) {
    if (typeof old !== 'object' || old === null || typeof now !== 'object' || now === null) return
    if (getPrototypeOf(old) !== getPrototypeOf(now)) return
    if (old instanceof RealMap || old instanceof RealSet) {
      old.clear()
      now.forEach((item, key) => old instanceof RealMap ? old.set(key, item) : old.add(item))
      return
    }
    if (isArray(old)) old.length = now.length
    for (const key of ownKeys(old)) if (key !== 'length' && !getOwnPropertyDescriptor(now, key)) delete old[key]
    for (const key of ownKeys(now)) if (key !== 'length') put(old, key, now[key])
  }

  const drawBy = (ask) => { draw = ask }
  return { encode: (value) => encode(value, 0), decode: (value) => decode(value, 0), next, drawBy, update, parse, stringify, Refused }
})
