/** SHA-256 (FIPS 180-4) for pages to which the browser gives no `crypto.subtle`, so that a link means the same there. */

const FRACTIONS = primeFractions();

/** First 32 bits of the fractions of the cube roots of the first 64 primes, and of the square roots of the first 8. */
function primeFractions(): { readonly cube: Uint32Array; readonly square: Uint32Array } {
  const cube = new Uint32Array(64);
  const square = new Uint32Array(8);
  const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) >>> 0;
  for (let candidate = 2, found = 0; found < 64; candidate += 1) {
    if (!isPrime(candidate)) continue;
    cube[found] = fraction(Math.cbrt(candidate));
    if (found < 8) square[found] = fraction(Math.sqrt(candidate));
    found += 1;
  }
  return { cube, square };
}

function isPrime(n: number): boolean {
  for (let divisor = 2; divisor * divisor <= n; divisor += 1) if (n % divisor === 0) return false;
  return true;
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** The message with its closing 1 bit, zeros and length in bits, in blocks of 64 bytes. */
function padded(message: Uint8Array): DataView {
  const bytes = new Uint8Array((((message.length + 8) >> 6) + 1) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(bytes.length - 4, (message.length << 3) >>> 0);
  return view;
}

function schedule(block: DataView, at: number, words: Uint32Array): void {
  for (let i = 0; i < 16; i += 1) words[i] = block.getUint32(at + i * 4);
  for (let i = 16; i < 64; i += 1) {
    const before = words[i - 15]!;
    const last = words[i - 2]!;
    const small = turn(before, 7) ^ turn(before, 18) ^ (before >>> 3);
    const large = turn(last, 17) ^ turn(last, 19) ^ (last >>> 10);
    words[i] = words[i - 16]! + small + words[i - 7]! + large;
  }
}

function compress(state: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i += 1) {
    const choice = (e & f) ^ (~e & g);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + FRACTIONS.cube[i]! + words[i]!) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = state[i]! + word;
  });
}

/** The 32 bytes of the message's digest. */
export function sha256(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const state = FRACTIONS.square.slice();
  const words = new Uint32Array(64);
  const blocks = padded(message);
  for (let at = 0; at < blocks.byteLength; at += 64) {
    schedule(blocks, at, words);
    compress(state, words);
  }
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, i) => {
    digest.setUint32(i * 4, word);
  });
  return new Uint8Array(digest.buffer);
}
