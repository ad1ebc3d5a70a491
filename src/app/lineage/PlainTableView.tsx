/** A table of plain words, for those who would rather read than look. */
import type { PlainTable } from '../shared/plainTable.ts';

export function PlainTableView({ table, name }: { readonly table: PlainTable; readonly name: string }) {
  const [first = '', ...heads] = table.heads;
  return (
    // It is moved sideways with the keys too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable
    <section className="lineage-wide" tabIndex={0} aria-label={name}>
      <table aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{first || <span className="unseen">Sigil</span>}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([head = '', ...cells]) => (
            <tr key={`${head} ${cells.join(' ')}`}>
              <th scope="row">{head}</th>
              {cells.map((cell, at) => (
                <td key={heads[at]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
