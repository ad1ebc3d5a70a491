/** What the reader's marks say of how the articles were read, for the header of an export. Pure. */
import type { Mark } from './model.ts';
import { type Hashes, idsOf, readOptionsOf, receivedOf } from './resolve.ts';

/** `family c.txt: Sextant`, `linked a.txt 10-90, b.txt 12-80`: a line each; none where the reader said nothing. */
export function saidOf(hashes: Hashes, marks: readonly Mark[]): readonly string[] {
  const { families = {}, published = {}, links = [] } = readOptionsOf(hashes, marks);
  const place = ({ id, start, end }: (typeof links)[number]['a']) => `${id} ${start}-${end}`;
  const outlets = marks.flatMap((mark) =>
    mark.type === 'outlet' ? idsOf(hashes, mark.article).map((id) => `outlet ${id}: ${mark.value}`) : [],
  );
  return [
    ...Object.entries(families).map(([id, family]) => `family ${id}: ${family}`),
    ...outlets,
    ...Object.entries(published).map(([id, day]) => `published ${id}: ${day}`),
    ...receivedOf(hashes, marks).map((id) => `the copy received ${id}`),
    ...links.map(({ a, b, together }) => `${together ? 'linked' : 'unlinked'} ${place(a)}, ${place(b)}`),
  ].sort();
}
