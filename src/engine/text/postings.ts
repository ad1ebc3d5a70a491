/** What a slot holds, from its beginning on: how many entries (0: it is free), its key, its first and its last entry. */
const SLOT = { key: 1, first: 2, last: 3, size: 4 } as const;

/**
 * Numbers listed under 32-bit keys, in the order of adding: an inverted index in flat arrays, since as a map of lists it
 * would be most of what the alignment leaves to the garbage collector. Open addressing with linear probing (Knuth, volume
 * 3, 6.4); an entry is a number to walk on from.
 *
 *     for (let e = postings.first(key); e >= 0; e = postings.next(e)) use(postings.value(e));
 */
export class Postings {
  readonly #mask: number;
  /** By slot, side by side since they are read together: see `SLOT`. */
  readonly #slots: Int32Array;
  /** By entry: its value, and the next entry under the same key. */
  readonly #entries: Int32Array;
  #count = 0;

  /** @param most the most entries that will be added */
  constructor(most: number) {
    let slots = 16;
    while (slots < 2 * most) slots *= 2;
    this.#mask = slots - 1;
    this.#slots = new Int32Array(slots * SLOT.size);
    this.#entries = new Int32Array(2 * most);
  }

  /** Where the slot of a key begins. */
  #slotOf(key: number): number {
    const slots = this.#slots;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & this.#mask;
    while (slots[slot * SLOT.size] !== 0 && slots[slot * SLOT.size + SLOT.key] !== key) slot = (slot + 1) & this.#mask;
    return slot * SLOT.size;
  }

  /**
   * Lists a value under a key, behind those that are there; one that is the last there already is not listed again.
   *
   * @returns whether it was listed
   */
  add(key: number, value: number): boolean {
    const [slots, entries] = [this.#slots, this.#entries];
    const slot = this.#slotOf(key);
    const count = slots[slot] as number;
    const last = slots[slot + SLOT.last] as number;
    if (count > 0 && entries[2 * last] === value) return false;
    const entry = this.#count++;
    entries[2 * entry] = value;
    entries[2 * entry + 1] = -1;
    if (count > 0) entries[2 * last + 1] = entry;
    else {
      slots[slot + SLOT.key] = key;
      slots[slot + SLOT.first] = entry;
    }
    slots[slot + SLOT.last] = entry;
    slots[slot] = count + 1;
    return true;
  }

  /** How many values a key has. */
  count(key: number): number {
    return this.#slots[this.#slotOf(key)] as number;
  }

  /** The first entry of a key, -1 without any. */
  first(key: number): number {
    const slot = this.#slotOf(key);
    return this.#slots[slot] === 0 ? -1 : (this.#slots[slot + SLOT.first] as number);
  }

  /** The entry after this one under the same key, -1 behind the last. */
  next(entry: number): number {
    return this.#entries[2 * entry + 1] as number;
  }

  value(entry: number): number {
    return this.#entries[2 * entry] as number;
  }

  /** Calls `each` with the first entry of every key; the order of the keys means nothing. */
  eachHead(each: (entry: number) => void): void {
    const slots = this.#slots;
    for (let slot = 0; slot < slots.length; slot += SLOT.size)
      if (slots[slot] !== 0) each(slots[slot + SLOT.first] as number);
  }
}
