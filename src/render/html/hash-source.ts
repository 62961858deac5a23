import { strToU8 } from 'fflate'

/**
 * The source expression `sha256-…` by which a content policy allows one inline style sheet. Written out, because
 * Web Crypto is asynchronous and missing on pages without https, and Node's crypto is missing in browsers.
 */
export function hashSource(text: string): string {
  return `sha256-${base64(sha256(strToU8(text)))}`
}

/** SHA-256 as in FIPS 180-4, section 6.2. */
export function sha256(message: Uint8Array): Uint8Array {
  const state = Uint32Array.from(FRACTIONS.squareRoots)
  const padded = pad(message)
  const schedule = new Uint32Array(64)
  for (let offset = 0; offset < padded.byteLength; offset += 64) {
    for (let t = 0; t < 64; t++)
      schedule[t] =
        t < 16
          ? padded.getUint32(offset + t * 4)
          : small1(at(schedule, t - 2)) + at(schedule, t - 7) + small0(at(schedule, t - 15)) + at(schedule, t - 16)
    compress(state, schedule)
  }
  const digest = new DataView(new ArrayBuffer(32))
  state.forEach((word, index) => digest.setUint32(index * 4, word))
  return new Uint8Array(digest.buffer)
}

function compress(state: Uint32Array, schedule: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = [
    at(state, 0),
    at(state, 1),
    at(state, 2),
    at(state, 3),
    at(state, 4),
    at(state, 5),
    at(state, 6),
    at(state, 7)
  ]
  for (let t = 0; t < 64; t++) {
    const first =
      h +
      (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) +
      ((e & f) ^ (~e & g)) +
      (FRACTIONS.cubeRoots[t] ?? 0) +
      at(schedule, t)
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + second) >>> 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = at(state, index) + word))
}

/** The message, one bit, zeros, and its length in bits: a whole number of 64-byte blocks. */
function pad(message: Uint8Array): DataView {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64)
  padded.set(message)
  padded[message.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 4, message.length * 8)
  return view
}

const at = (words: Uint32Array, index: number) => words[index] ?? 0
const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by))
const small0 = (word: number) => turn(word, 7) ^ turn(word, 18) ^ (word >>> 3)
const small1 = (word: number) => turn(word, 17) ^ turn(word, 19) ^ (word >>> 10)

/** The first 32 bits of the fractional parts of the roots of the first primes. */
const FRACTIONS = (() => {
  const primes = Array.from({ length: 312 }, (_, n) => n).filter(
    (n) => n > 1 && Array.from({ length: n }, (_, d) => d).every((d) => d < 2 || n % d !== 0)
  )
  const fraction = (root: number) => Math.floor((root - Math.floor(root)) * 2 ** 32)
  return {
    squareRoots: primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
    cubeRoots: primes.map((prime) => fraction(Math.cbrt(prime)))
  }
})()

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}
