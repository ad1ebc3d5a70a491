/** In the sheet of an article: how its file was read, the way to read it otherwise, and its fields. */
import './origin.css';
import { useState } from 'react';
import type { Collation } from '../../engine/model.ts';
import type { Decoding, OpenedText } from '../../formats/model.ts';
import { useActions, useApp } from '../state/hooks.ts';
import { FieldsPart } from './FieldsPart.tsx';
import { brokenInWords, decodingInWords, ENCODINGS, encodingName, FORMAT_WORDS, LETTERS } from './words.ts';

interface Props {
  readonly collation: Collation;
  readonly index: number;
}

function Broken({ decoding }: { readonly decoding: Decoding }) {
  const { broken, brokenCount } = decoding;
  if (brokenCount === 0) return null;
  return (
    <details>
      <summary>
        {brokenCount} {brokenCount === 1 ? 'place is' : 'places are'} no character in this encoding
      </summary>
      <p>
        {broken.map(brokenInWords).join(', ')}
        {broken.length > 0 && (brokenCount > broken.length ? ` and ${brokenCount - broken.length} more. ` : '. ')}�
        stands there instead.
      </p>
    </details>
  );
}

/** The choice of another encoding, for this file or for every file that is no Unicode. */
function Encoding({ text, decoding }: { readonly text: OpenedText; readonly decoding: Decoding }) {
  const { readAgain } = useActions();
  const again = useApp(({ story }) => story?.again);
  const choices = useApp(({ story }) => story?.choices);
  const file = text.file ?? text.id;
  const [chosen, setChosen] = useState(decoding.encoding);
  if (!again) return <small>To have it read in another encoding, open the folder on this page.</small>;
  const { [file]: _, ...others } = choices?.encodings ?? {};
  return (
    <div className="origin-encoding">
      <label>
        <span>Read it as</span>
        <select className="field" value={chosen} onChange={(event) => setChosen(event.target.value)}>
          {ENCODINGS.map(([region, names]) => (
            <optgroup key={region} label={region}>
              {names.map((name) => (
                <option key={name} value={name}>
                  {encodingName(name)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button"
        onClick={() => void readAgain({ ...choices, encodings: { ...others, [file]: chosen } })}
      >
        This file
      </button>
      <button
        type="button"
        className="button"
        onClick={() => void readAgain({ ...choices, encoding: chosen, encodings: others })}
      >
        All files that are not Unicode
      </button>
      {(file in (choices?.encodings ?? {}) || choices?.encoding) && (
        <button
          type="button"
          className="plain-link"
          onClick={() => {
            const { encoding: _all, ...rest } = choices ?? {};
            void readAgain({ ...rest, encodings: others });
          }}
        >
          as the files tell
        </button>
      )}
    </div>
  );
}

export function OriginPart({ collation, index }: Props) {
  const { id } = collation.articles[index]!;
  const text = useApp(({ story }) => story?.texts.find((one) => one.id === id));
  const origin = text?.origin;
  return (
    <section className="origin" aria-label="Where this comes from">
      <h3>Where this comes from</h3>
      {origin && text && (
        <p>
          {FORMAT_WORDS[origin.format]}
          {!origin.decoding && LETTERS[origin.format] && `, ${LETTERS[origin.format]}`}
          {origin.decoding && (
            <>
              , {encodingName(origin.decoding.encoding)} ({decodingInWords(origin.decoding)})
            </>
          )}
          {(origin.notes ?? []).map((note) => `; ${note}`).join('')}.
        </p>
      )}
      {origin?.decoding && <Broken decoding={origin.decoding} />}
      {origin?.decoding && origin.decoding.by !== 'format' && text && (
        <Encoding key={origin.decoding.encoding} text={text} decoding={origin.decoding} />
      )}
      <FieldsPart collation={collation} index={index} />
    </section>
  );
}
