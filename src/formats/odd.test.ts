import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from './testing/engine.ts';
import { readHere, reasonOf } from './testing/here.ts';
import { everyFormat, FERRY, makePage, makeWordBody, makeZip, wordParagraph, wordRun } from './testing/make.ts';

const FILES = everyFormat(FERRY);
const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Every character of a file's text stands in a paragraph of its article, in order; every refusal says why. */
async function expectWhole(path: string, content: Uint8Array) {
  for (const file of await readHere(path, content)) {
    if ('reason' in file.read) {
      expect(file.read.reason).not.toBe('');
      continue;
    }
    const { text } = file.read;
    const { article } = readArticle({ id: file.path, ...file.read });
    let at = 0;
    for (const { start, end } of article.paragraphs) {
      expect(text.slice(at, start).trim()).toBe('');
      at = end;
    }
    expect(text.slice(at).trim()).toBe('');
  }
}

describe('whatever the bytes, nothing is thrown and no character is lost', () => {
  it.each(Object.keys(FILES))('%s cut off, changed, or under another name', async (path) => {
    const whole = bytesOf(FILES[path] as string);
    const names = fc.constantFrom(path, 'a.txt', 'a.html', 'a.eml', 'a.csv', 'a.json', 'a.md', 'a');
    const harm = fc.record({
      cut: fc.integer({ min: 1, max: whole.length }),
      changes: fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }),
      name: names,
    });
    await fc.assert(
      fc.asyncProperty(harm, async ({ cut, changes, name }) => {
        const bytes = whole.slice(0, changes.length % 2 ? whole.length : cut);
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        await expectWhole(name, bytes);
      }),
      { numRuns: path.endsWith('.pdf') ? 15 : 40 },
    );
  });
});

describe('what is past a limit is refused by name, and what it is', () => {
  const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);

  it.each([
    ['an archive that unfolds without end', () => makeZip({ 'a.txt': zeros(40) }), 'unfolds to more than 150 times'],
    [
      'a Word file that does',
      () => makeZip({ '[Content_Types].xml': 'x', 'word/document.xml': zeros(40) }),
      'unfolds to more than 150 times',
    ],
    [
      'an archive of too many files',
      () => makeZip(Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`${i}.txt`, 'x']))),
      'more than 5000 files',
    ],
    [
      'an archive in an archive in an archive',
      () => makeZip({ 'b.zip': makeZip({ 'c.zip': makeZip({ 'a.txt': 'x' }) }) }),
      'archive in an archive in an archive',
    ],
    [
      'a page nested too deep',
      () => bytesOf(`<!doctype html><body>${'<div>'.repeat(600)}x`),
      'nested 600 deep; the limit is 256',
    ],
    [
      'a Word text nested too deep',
      () => makeWordBody('<w:sdt>'.repeat(600) + '</w:sdt>'.repeat(600)),
      'deep; the limit is 256',
    ],
    ['RTF nested too deep', () => bytesOf(`{\\rtf1 ${'{'.repeat(600)}x`), 'nested more than 256 deep'],
    ['a text of too many paragraphs', () => bytesOf('line\n'.repeat(20_001)), '20001 paragraphs; the limit is 20000'],
    ['a text of too many words', () => bytesOf('word '.repeat(400_001)), '400001 words and marks; the limit is 400000'],
    ['a text that is too large', () => zeros(9).fill(97), '9 MB; the limit is 8 MB'],
  ])('%s', async (_, make, told) => {
    expect(await reasonOf('odd', make())).toContain(told);
  });

  it('unless the reader wants it all the same, and it costs only time', async () => {
    const long = 'line\n'.repeat(20_001);
    const [refused] = await readHere('a.txt', long);
    expect(refused?.read).toMatchObject({ limit: 'paragraphs' });
    const [read] = await readHere('a.txt', long, { anyway: ['a.txt'] });
    expect(read?.read).toHaveProperty('text', long);
    const [bomb] = await readHere('a.zip', makeZip({ 'a.txt': zeros(40) }), { anyway: ['a.zip'] });
    expect(bomb?.read).toHaveProperty('reason');
    expect(bomb?.read).not.toHaveProperty('limit');
  });
});

describe('damaged and odd files say what is wrong', () => {
  it.each([
    ['a.pdf', '%PDF-1.7\n1 0 obj\n', 'a PDF that is damaged'],
    ['a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'an old Word or Office file'],
    ['a.docx', makeZip({ '[Content_Types].xml': 'x', 'xl/workbook.xml': 'x' }), 'a spreadsheet'],
    ['a.csv', 'a,b\n1,2\n', 'a table without a column called “text”'],
    ['a.json', '{"a": ', 'its JSON is damaged'],
    ['a.json', '{"a": 1}', 'no article was found'],
    ['a.xml', '<?xml version="1.0"?><nitf><body/></nitf>', 'no text in it'],
    ['a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'a picture (PNG)'],
    ['a.js', 'alert(1)', 'a script'],
    ['a.txt', '', 'empty'],
    ['a.txt', ' \n\t', 'blank'],
  ])('%s %#', async (path, content, told) => {
    expect(await reasonOf(path, content)).toContain(told);
  });
});

describe('nothing that a page holds is run or believed as markup', () => {
  it('scripts, styles and hidden text are left out; a script as text is text', async () => {
    const page = makePage({ ...FERRY, headline: 'Harbour <script>alert(1)</script> closed' }).replace(
      '<nav>',
      '<script>document.body.innerHTML = ""</script><style>p{}</style><p hidden>hidden words</p><nav>',
    );
    const [file] = await readHere('a.html', page);
    const text = file && 'text' in file.read ? file.read.text : '';
    expect(text).toContain('Harbour <script>alert(1)</script> closed');
    for (const stray of ['innerHTML', 'p{}', 'hidden words']) expect(text).not.toContain(stray);
  });

  it('a page that is no article says so, and shows all of its text', async () => {
    const [file] = await readHere('a.html', '<ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul>');
    expect(file?.read).toMatchObject({
      text: 'One\n\nTwo',
      origin: { notes: [expect.stringContaining('no article was found')] },
    });
  });

  it('a deletion that Word keeps track of is left out, and told', async () => {
    const deleted = '<w:del w:id="1"><w:r><w:delText> not</w:delText></w:r></w:del>';
    const [file] = await readHere(
      'a.docx',
      makeWordBody(wordParagraph(wordRun('The ferry will') + deleted + wordRun(' sail.'))),
    );
    expect(file?.read).toMatchObject({
      text: 'The ferry will sail.',
      origin: { notes: ['1 tracked deletion is left out'] },
    });
  });
});
