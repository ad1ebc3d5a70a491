/** All of the reader's marks of the open story: gone to, taken away, undone, saved as a file and taken from one. */
import { type ChangeEvent, useMemo, useRef, useState } from 'react';
import type { Collation } from '../../engine/index.ts';
import { fileName, saveFile } from '../changes/Export.tsx';
import { useActions, useApp, useAppStore } from '../state/hooks.ts';
import { goToPlace } from '../synopsis/goTo.ts';
import { marksFile, readMarks } from './file.ts';
import { recordsAmong } from './keeper.ts';
import { kindName, selectIsReceived } from './received.ts';
import { useKeeper, useMarks } from './useMarks.ts';
import { type MarkLine, markLines } from './words.ts';

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

function Line({ line, onGo }: { readonly line: MarkLine; readonly onGo?: (line: MarkLine) => void }) {
  const keeper = useKeeper();
  const name = [line.what, line.of, line.where].filter((part) => part !== '').join(', ');
  return (
    <li className="yours-line">
      <span>
        <b>{line.what}</b>
        {line.of !== '' && <> {line.of}</>}
        {line.where !== '' && <span className="text-muted"> {line.where}</span>}
      </span>
      <span className="yours-buttons">
        {onGo && line.to && (
          <button type="button" className="link" aria-label={`Go to ${name}`} onClick={() => onGo(line)}>
            Go to
          </button>
        )}
        <button
          type="button"
          className="link"
          aria-label={`Remove ${name}`}
          onClick={() => keeper.write(`Removed: ${line.what}`, [[line.key, null]])}
        >
          Remove
        </button>
      </span>
    </li>
  );
}

interface GroupProps {
  readonly title: string;
  readonly lines: readonly MarkLine[];
  readonly onGo?: (line: MarkLine) => void;
}

function Group({ title, lines, onGo }: GroupProps) {
  if (lines.length === 0) return null;
  return (
    <section className="grid gap-1">
      <h3 className="caption-caps">{title}</h3>
      <ul>
        {lines.map((line) => (
          <Line key={line.key} line={line} {...(onGo ? { onGo } : {})} />
        ))}
      </ul>
    </section>
  );
}

/** Saving the marks as a file, and taking those of a file. */
function Files({ isEmpty }: { readonly isEmpty: boolean }) {
  const keeper = useKeeper();
  const input = useRef<HTMLInputElement>(null);
  const title = useApp((state) => state.story?.title ?? '');
  const { announce } = useActions();
  const [told, setTold] = useState('');
  const say = (text: string) => {
    setTold(text);
    announce(text);
  };
  const save = () => {
    const { records, hashes } = keeper.marks.getState();
    const own = new Map(recordsAmong(records, hashes).map((record) => [record.key, record]));
    const name = `${fileName(title)}-marks.json`;
    saveFile(`${JSON.stringify(marksFile(own), null, 1)}\n`, name, 'application/json');
    say(`Saved as ${name}. It holds your marks and notes, and no text of an article.`);
  };
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const read = readMarks(await file.text());
    target.value = '';
    if ('refused' in read) return say(`Nothing was taken from ${file.name}. ${read.refused}`);
    const before = keeper.marks.getState();
    const isOfStory = recordsAmong(new Map(read.records.map((record) => [record.key, record])), before.hashes).length;
    const changed = keeper.take(`Marks from ${file.name}`, read.records);
    const rest = read.records.length - changed;
    const parts = [
      `${counted(changed, 'mark')} taken from ${file.name}.`,
      ...(rest > 0 ? [`${counted(rest, 'mark')} you had already, or said otherwise later.`] : []),
      ...(isOfStory === 0 && read.records.length > 0
        ? ['None of its articles is here; the marks are kept for them.']
        : []),
    ];
    say(parts.join(' '));
  };
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button" disabled={isEmpty} onClick={save}>
          Save marks…
        </button>
        <button type="button" className="button" onClick={() => input.current?.click()}>
          Load marks…
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label="File of marks"
          onChange={(event) => void take(event)}
        />
      </div>
      {told !== '' && <p>{told}</p>}
    </div>
  );
}

function Turns() {
  const keeper = useKeeper();
  const undo = useApp((state) => state.marking.undo);
  const redo = useApp((state) => state.marking.redo);
  return (
    <div className="flex flex-wrap gap-2">
      <button type="button" className="button" disabled={undo === null} onClick={keeper.undo}>
        Undo{undo === null ? '' : `: ${undo}`}
      </button>
      <button type="button" className="button" disabled={redo === null} onClick={keeper.redo}>
        Do again{redo === null ? '' : `: ${redo}`}
      </button>
    </div>
  );
}

const WHERE_KEPT = {
  asking: '',
  kept: 'Kept on this computer, by what the articles say: only the marks, never a text.',
  session:
    'This browser keeps nothing for this page (a private window, or a setting): your marks hold until it is closed. Save them to a file.',
};

export function MarksSheet({ collation, onClose }: { readonly collation: Collation; readonly onClose: () => void }) {
  const store = useAppStore();
  const keeper = useKeeper();
  const records = useMarks((state) => state.records);
  const hashes = useMarks((state) => state.hashes);
  const storage = useMarks((state) => state.storage);
  const isReceived = useApp(selectIsReceived);
  const { lines, missing, lost } = useMemo(
    () =>
      markLines(
        { collation, hashes, kindName: (kind) => kindName(kind, isReceived) },
        keeper.raw(collation),
        recordsAmong(records, hashes),
      ),
    [collation, hashes, records, isReceived, keeper],
  );
  const total = lines.length + missing.length + lost.length;
  const go = ({ to, edit }: MarkLine) => {
    const { actions } = store.getState();
    const kind = edit && collation.pairs[edit.pair]?.edits[edit.edit]?.kind;
    onClose();
    actions.setView('synopsis');
    if (kind) actions.setKinds([kind], true);
    if (to) goToPlace(store, collation, to);
    if (edit) actions.select(edit);
  };
  const belong = missing.length === 1 ? 'mark belongs' : 'marks belong';
  const lead = lost.length === 1 ? 'mark is' : 'marks are';
  return (
    <div className="yours-sheet">
      {total === 0 && (
        <p>
          Nothing yet. Give a difference another kind, link paragraphs, tell an article’s family or day, or write a
          note: in the panel beside the table, and under <i>about</i> on an article.
        </p>
      )}
      <Group title="Here" lines={lines} onGo={go} />
      <Group
        title={`${missing.length} ${belong} to an article that is not here, or that has changed`}
        lines={missing}
      />
      <Group title={`${lost.length} ${lead} about a difference that there is not any more`} lines={lost} />
      <Turns />
      <Files isEmpty={total === 0} />
      <p className="text-muted">{WHERE_KEPT[storage]}</p>
    </div>
  );
}
