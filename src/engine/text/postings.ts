/**
 * Numbers listed under 32-bit keys, in the order of adding: an inverted index in flat arrays, since as a map of lists it
 * would be most of what the alignment leaves to the garbage collector. Open addressing with linear probing (Knuth, volume
 * 3, 6.4); an entry is a number to walk on from.
 *
 *     for (let e = postings.first(key); e >= 0; e = postings.next(e)) use(postings.value(e));
 */
export class Postings {
  readonly #mask: number;
  /** By slot: its key, its first and last entry (-1: the slot is free), how many entries it has. */
  readonly #key: Int32Array;
  readonly #head: Int32Array;
  readonly #tail: Int32Array;
  readonly #count: Int32Array;
  /** By entry. */
  readonly #value: Int32Array;
  readonly #next: Int32Array;
  #entries = 0;

  /** @param most the most entries that will be added */
  constructor(most: number) {
    let slots = 16;
    while (slots < 2 * most) slots *= 2;
    this.#mask = slots - 1;
    this.#key = new Int32Array(slots);
    this.#head = new Int32Array(slots).fill(-1);
    this.#tail = new Int32Array(slots);
    this.#count = new Int32Array(slots);
    this.#value = new Int32Array(most);
    this.#next = new Int32Array(most);
  }

  #slotOf(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & this.#mask;
    while (this.#head[slot] !== -1 && this.#key[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  /** Lists a value under a key, behind those that are there; one that is the last there already is not listed again. */
  add(key: number, value: number): void {
    const slot = this.#slotOf(key);
    const free = this.#head[slot] === -1;
    if (!free && this.#value[this.#tail[slot] as number] === value) return;
    const entry = this.#entries++;
    this.#value[entry] = value;
    this.#next[entry] = -1;
    this.#key[slot] = key;
    if (free) this.#head[slot] = entry;
    else this.#next[this.#tail[slot] as number] = entry;
    this.#tail[slot] = entry;
    this.#count[slot] = (this.#count[slot] as number) + 1;
  }

  /** How many values a key has. */
  count(key: number): number {
    return this.#count[this.#slotOf(key)] as number;
  }

  /** The first entry of a key, -1 without any. */
  first(key: number): number {
    return this.#head[this.#slotOf(key)] as number;
  }

  /** The entry after this one under the same key, -1 behind the last. */
  next(entry: number): number {
    return this.#next[entry] as number;
  }

  value(entry: number): number {
    return this.#value[entry] as number;
  }

  /** Calls `each` with the first entry of every key; the order of the keys means nothing. */
  eachHead(each: (entry: number) => void): void {
    for (let slot = 0; slot < this.#head.length; slot++) {
      const head = this.#head[slot] as number;
      if (head >= 0) each(head);
    }
  }
}
