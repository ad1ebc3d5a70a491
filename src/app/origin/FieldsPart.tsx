/** The fields of an article: each with where it was taken from, and the way to correct it. */
import { useId } from 'react';
import { type Collation, FIELD_NAMES, type FieldName } from '../../engine/model.ts';
import { correctField } from '../marks/acts.ts';
import { CORRECTED_FIELDS, type CorrectedField, keyOf } from '../marks/model.ts';
import { useKeeper, useMarks } from '../marks/useMarks.ts';
import { FIELD_WORDS, fieldFrom } from './words.ts';

interface Props {
  readonly collation: Collation;
  readonly index: number;
}

/** Fields that can be told though nothing was found: every article has them somewhere. */
const ALWAYS: ReadonlySet<FieldName> = new Set(['headline', 'byline']);

const correctable = (name: FieldName) => CORRECTED_FIELDS.find((one) => one === name);

/** What the reader said of a field; undefined where nothing was. */
function useSaid(id: string, field: CorrectedField): string | undefined {
  return useMarks(({ hashes, records }) => {
    const mark = records.get(keyOf({ type: 'field', field, article: hashes.get(id) ?? '', value: '' }))?.mark;
    return mark?.type === 'field' ? mark.value : undefined;
  });
}

function Correctable({ collation, index, name }: Props & { readonly name: CorrectedField }) {
  const keeper = useKeeper();
  const input = useId();
  const { id, fields } = collation.articles[index]!;
  const said = useSaid(id, name);
  const field = fields[name];
  const value = said ?? field?.value ?? '';
  const from =
    said === undefined ? (field ? `from ${fieldFrom(field)}` : 'not found') : said === '' ? 'none, you say' : '';
  return (
    <div>
      <label htmlFor={input}>{FIELD_WORDS[name]}</label>
      <div>
        <input
          key={value}
          id={input}
          className="field"
          dir="auto"
          spellCheck={false}
          autoComplete="off"
          aria-describedby={`${input}-from`}
          defaultValue={value}
          onBlur={(event) => {
            const told = event.target.value.trim();
            if (told !== value.trim()) correctField(keeper, id, name, told);
          }}
        />
        <small id={`${input}-from`}>
          {from} {said !== undefined && <span className="yours-sign">yours</span>}
        </small>
        {said !== undefined && (
          <button type="button" className="plain-link" onClick={() => correctField(keeper, id, name, null)}>
            as the file tells<span className="sr-only">: {FIELD_WORDS[name].toLowerCase()}</span>
          </button>
        )}
      </div>
    </div>
  );
}

/** Outlet and day of publication, which are told above, with where they were taken from. */
function Told({ collation, index, name }: Props & { readonly name: FieldName }) {
  const field = collation.articles[index]!.fields[name]!;
  return (
    <div>
      <span>{FIELD_WORDS[name]}</span>
      <div>
        <bdi>{field.value}</bdi>
        <small>from {fieldFrom(field)}</small>
      </div>
    </div>
  );
}

export function FieldsPart({ collation, index }: Props) {
  const { id, fields } = collation.articles[index]!;
  const said = useMarks(({ hashes, records }) => {
    const article = hashes.get(id) ?? '';
    return CORRECTED_FIELDS.filter(
      (field) => records.get(keyOf({ type: 'field', field, article, value: '' }))?.mark,
    ).join();
  }).split(',');
  const shown = FIELD_NAMES.filter((name) => fields[name] || ALWAYS.has(name) || said.includes(name));
  return (
    <div className="origin-fields">
      {shown.map((name) => {
        const own = correctable(name);
        const Line = own ? <Correctable key={name} name={own} collation={collation} index={index} /> : null;
        return Line ?? <Told key={name} name={name} collation={collation} index={index} />;
      })}
    </div>
  );
}
