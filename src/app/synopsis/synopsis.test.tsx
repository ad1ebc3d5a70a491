// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Collation } from '../../engine/model.ts';
import type { AppStoreApi } from '../state/store.ts';
import { type FakeEngine, fakeEngine } from '../state/testing/fakeEngine.ts';
import { goToPlace } from './goTo.ts';
import { invent } from './testing/invent.ts';
import { mount, openedIn } from './testing/mount.tsx';

const STORY: Collation = invent({
  base: [
    '!Menu',
    '#Ferry sinks',
    'The old ferry sank on Monday.',
    'Nobody was hurt.',
    'Divers came late, they said.',
    'Rain fell.',
  ],
  versions: [
    {
      cells: [
        { of: [2], text: 'The [old /]ferry [sank/went down] on Monday[./!]', kinds: ['cut', 'wording', 'punctuation'] },
        { of: [4], text: 'Divers came late, [/it was ]they said.' },
        { of: [3], text: 'Nobody was hurt.', moved: -1 },
      ],
    },
    {
      family: 'Other',
      cells: [
        { text: 'A boat went down.', related: [{ ia: 2, similarity: 0.5 }] },
        { text: 'Photo: a boat', role: 'caption' },
      ],
    },
  ],
});

let unmount: () => Promise<void>;
let page: HTMLElement;
let store: AppStoreApi;
let engine: FakeEngine;

const all = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => {
  const found = page.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing on screen for ${selector}`);
  return found;
};
const named = (name: string) => {
  const found = all('button').find((b) => b.getAttribute('aria-label') === name || b.textContent?.includes(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const press = (element: HTMLElement) => act(async () => element.click());
const key = (element: Element | null, name: string) =>
  act(async () => {
    element?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });

beforeEach(async () => {
  engine = fakeEngine({
    row: 2,
    readings: [
      { text: 'sank', articles: [0] },
      { text: 'went down', articles: [1] },
    ],
    absent: [2],
  });
  store = await openedIn(engine, STORY);
  ({ page, unmount } = await mount(store));
});

afterEach(() => unmount());

describe('the table', () => {
  it('is a table to those who listen: a caption, heads of columns and rows, cells', () => {
    expect(one('table caption').textContent).toContain('read against A, The A');
    expect(all('[role=columnheader]').map((head) => head.querySelector('.head-name')?.textContent)).toEqual([
      undefined,
      'The A',
      'The B',
      'The C',
    ]);
    expect(all('.head-about').map(({ textContent }) => textContent?.split(' · ')[0])).toEqual([
      'base text',
      'Wire',
      'Other',
    ]);
    const heads = all('tr[data-row] > [role=rowheader] .unseen').map(({ textContent }) => textContent);
    expect(heads).toEqual([
      'headline',
      '¶ 1: B 2 differences, C same event, independent',
      '¶ 2: B stands elsewhere, C not in this version',
      '¶ 3: B 1 difference, C not in this version',
      '¶ 4: B C not in this version',
    ]);
    for (const line of all('tr[data-row]')) expect(line.querySelectorAll('[role=cell]')).toHaveLength(3);
  });

  it("shows each article's own text, character for character, once what is lacking is left out", async () => {
    await act(async () => store.getState().actions.toggleAside());
    expect(all('[data-at]')).toHaveLength(11);
    for (const paragraph of all('[data-at]')) {
      const [article, index] = paragraph.dataset.at!.split(':').map(Number);
      const { start, end } = STORY.articles[article!]!.paragraphs[index!]!;
      const copy = paragraph.cloneNode(true) as HTMLElement;
      for (const lacking of copy.querySelectorAll('del')) lacking.remove();
      expect(copy.textContent).toBe(STORY.articles[article!]!.text.slice(start, end));
    }
  });

  it("says added and removed around marks when asked to, and the article's own text stays what is left without them", async () => {
    const cell = one('[data-at="1:0"]');
    const plain = cell.textContent;
    await act(async () => store.getState().actions.setSpoken(true));
    expect(one('[data-at="1:0"]').textContent).toBe(
      'The removed: old , end of removed ferry removed: sank, added: went down, end of added on Monday!',
    );
    expect(one('[data-at="1:1"]').textContent).toBe('Divers came late, added: it was, end of added they said.');
    const copy = one('[data-at="1:0"]').cloneNode(true) as HTMLElement;
    for (const other of copy.querySelectorAll('del, .spoken')) other.remove();
    expect(copy.textContent).toBe('The ferry went down on Monday!');
    await act(async () => store.getState().actions.setSpoken(false));
    expect(one('[data-at="1:0"]').textContent).toBe(plain);
  });

  it('marks what differs with its meaning, and only kinds that are on', () => {
    const cell = one('[data-at="1:0"]');
    expect(cell.querySelector('del')?.textContent).toBe('old ');
    expect(cell.querySelector('mark')?.textContent).toBe('went down');
    expect(cell.querySelectorAll('[data-edit]')).toHaveLength(2);
    expect(one('[data-at="1:1"] ins').textContent).toBe('it was');
    expect(all('[data-at="0:2"] .varied').map(({ textContent }) => textContent)).toEqual(['old', 'sank']);
  });

  it('marks more when a kind is switched on', async () => {
    const kind = all('[role=switch]').find(({ textContent }) => textContent?.startsWith('Punctuation'))!;
    expect(kind.textContent).toBe('Punctuation1 hidden');
    await press(kind);
    expect(one('[data-at="1:0"]').querySelectorAll('[data-edit]')).toHaveLength(3);
    expect(kind.getAttribute('aria-checked')).toBe('true');
  });

  it('turns words that a version lacks into carets', async () => {
    await press(named('Write out missing words'));
    expect(one('[data-at="1:0"] del').dataset.omission).toBe('caret');
  });

  it('folds away what is set aside, and shows it in place with its role', async () => {
    expect(all('[data-at="0:0"]')).toEqual([]);
    const fold = one('.fold button');
    expect(fold.closest('.fold')?.textContent).toBe('1 line set aside in A, 1 in C — show');
    await press(fold);
    expect(one('[data-at="0:0"]').previousElementSibling?.textContent).toBe('furniture');
  });

  it('says so when no row passes the filter, and offers the way back', async () => {
    await press(named('Column B, The B'));
    await press(named('Column C, The C'));
    await act(async () => store.getState().actions.setRows('differ'));
    expect(all('tr[data-row]')).toEqual([]);
    await press(named('Show all rows'));
    expect(all('tr[data-row]')).toHaveLength(5);
  });
});

describe('selecting', () => {
  it('marks the words on both sides and fills the inspector', async () => {
    await press(one('[data-at="1:0"] mark [data-edit]'));
    expect(all('[data-selected]').map(({ textContent }) => textContent)).toEqual(['sank', 'went down']);
    expect(all('.both dd').map(({ textContent }) => textContent)).toEqual(['sank', 'went down']);
    expect(one('.inspector .note').textContent).toContain(
      'Wording: told as wording. Not in a quotation. A ¶ 1, B ¶ 1.',
    );
    expect(all('.readings tbody tr').map(({ textContent }) => textContent)).toEqual([
      'sankA',
      'went downB',
      'an account of its ownC',
    ]);
  });

  it('says what can be done when nothing is selected', async () => {
    expect(one('.inspector').textContent).toContain('Select marked words');
    await press(one('[data-at="1:0"] mark [data-edit]'));
    await press(named('Select nothing'));
    expect(one('.inspector').textContent).toContain('Nothing selected');
    expect(all('[data-selected]')).toEqual([]);
  });

  it('renders no row again', async () => {
    const before = all('tr[data-row]').map(({ innerHTML }) => innerHTML.length);
    const changed: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changed.push(...records));
    observer.observe(one('tbody'), { subtree: true, childList: true, characterData: true });
    await press(one('[data-at="1:0"] mark [data-edit]'));
    observer.disconnect();
    expect(changed).toEqual([]);
    expect(before).toHaveLength(5);
  });

  it('survives another rendering of the table', async () => {
    await press(one('[data-at="1:0"] mark [data-edit]'));
    await act(async () => store.getState().actions.toggleKind('punctuation'));
    expect(all('[data-selected]')).toHaveLength(2);
  });
});

describe('by keyboard', () => {
  const open = () => all('.table-area [data-stop][tabindex="0"]');

  it('has one tab stop among all marks and links', async () => {
    expect(open()).toHaveLength(1);
    await act(async () => one('[data-at="1:1"] [data-edit]').focus());
    expect(open()).toEqual([one('[data-at="1:1"] [data-edit]')]);
  });

  it('walks from mark to mark, down a column, and selects', async () => {
    await act(async () => one('[data-at="1:0"] del [data-edit]').focus());
    await key(document.activeElement, 'ArrowRight');
    expect(document.activeElement?.textContent).toBe('went down');
    await key(document.activeElement, 'Enter');
    expect(store.getState().selection).toEqual({ pair: 0, edit: 1 });
    await key(document.activeElement, 'ArrowDown');
    expect(document.activeElement?.closest('[data-column]')?.getAttribute('data-column')).toBe('1');
    expect(document.activeElement?.closest('tr')).not.toBe(one('[data-at="1:0"]').closest('tr'));
  });

  it('goes to the next row, and not back to the selected words', async () => {
    await press(one('[data-at="1:0"] mark [data-edit]'));
    await act(async () => store.getState().actions.nextRow());
    expect(document.activeElement).toBe(one('[data-at="1:2"]'));
  });

  it('follows the store to the next difference', async () => {
    await act(async () => store.getState().actions.nextEdit());
    expect(document.activeElement).toBe(one('[data-column="1"] [data-selected]'));
  });
});

describe('ways to the other end', () => {
  it('lead to the paragraph and light it up', async () => {
    const link = all('[data-go]').find(({ textContent }) => textContent?.startsWith('↑ stands higher here, ¶ 3'))!;
    await press(link);
    expect(document.activeElement).toBe(one(`[data-at="${link.dataset.go}"]`));
    expect(document.activeElement?.hasAttribute('data-flash')).toBe(true);
  });

  it('bring back a row that the filter hides', async () => {
    const link = all('[data-go]').find(({ textContent }) => textContent?.startsWith('↑ stands higher here'))!;
    const target = STORY.articles[1]!.paragraphs.find(({ index }) => `1:${index}` === link.dataset.go)!;
    const row = STORY.rows.findIndex(({ cells }) => cells[1]!.includes(target.index));
    await act(async () => goToPlace(store, STORY, { article: 1, paragraph: target.index }));
    expect(store.getState()).toMatchObject({ row, column: 1, rows: 'all' });
    await act(async () => store.getState().actions.setRows('every'));
    await act(async () => goToPlace(store, STORY, { article: 0, paragraph: 5 }));
    expect(store.getState().rows).toBe('all');
    expect(document.activeElement).toBe(one('[data-at="0:5"]'));
  });

  it('bring back a column that is hidden, and what is set aside', async () => {
    await press(named('Column C, The C'));
    await act(async () => goToPlace(store, STORY, { article: 2, paragraph: 1 }));
    expect(store.getState().hidden.size).toBe(0);
    expect(store.getState().asideShown).toBe(true);
    expect(document.activeElement).toBe(one('[data-at="2:1"]'));
  });
});

describe('the rail', () => {
  it('makes an article the base with one click', async () => {
    await press(one('.card:nth-child(2) > .sigil'));
    expect(engine.asked).toContain('base b.txt');
  });

  it('hides and shows a column', async () => {
    await press(named('Column B, The B'));
    expect(all('[role=columnheader]')).toHaveLength(3);
    expect(all('[data-at="0:2"] .varied')).toEqual([]);
  });

  it('renames an article in place, and keeps the letters typed there to itself', async () => {
    const field = one('.card:nth-child(2) .card-name') as HTMLInputElement;
    const heard: string[] = [];
    window.addEventListener('keydown', (event) => heard.push(event.key), { once: true });
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'The Courier');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await key(field, 'x');
    await act(async () => field.focus());
    await key(field, 'Enter');
    expect(store.getState().names['b.txt']).toBe('The Courier');
    expect(all('.head-name')[1]?.textContent).toBe('The Courier');
    expect(all('.head-about')[1]?.textContent).toMatch(/^Wire · /);
    expect(heard).toEqual([]);
  });
});
