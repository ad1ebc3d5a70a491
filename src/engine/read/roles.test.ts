import { describe, expect, it } from 'vitest';
import type { Role } from '../model.ts';
import { readArticle } from './read.ts';
import { numberParagraphs } from './roles.ts';
import { PAGES, parsePage } from './testing/pages.ts';

const read = (page: string) => {
  const { text, roles } = parsePage(page);
  const { article, certain } = readArticle({ id: 'page.txt', text });
  return { article, certain, expected: roles, found: article.paragraphs.map((paragraph) => paragraph.role) };
};

const LEDE =
  'Engineers closed the Harrow Bridge in Port Ellery on Tuesday after divers found cracks in two of its piers, the harbour board said.';
const SECOND =
  'The bridge carries 14,000 vehicles a day and is the only road to the island of Sarn, where the ferry service ended in 2019.';
const THIRD =
  'Mayor Desmond Achebe told reporters that a temporary ferry would run from Thursday, with room for 40 cars.';
const STORY = `${LEDE}\n${SECOND}\n${THIRD}`;

const OTHERS = [
  'Star striker signs for rivals in record deal',
  'Actor says sorry for speech at awards',
  'Pumpkin grower breaks own record again',
];

describe('roles', () => {
  for (const [site, page] of Object.entries(PAGES))
    it(`of a page of ${site}`, () => {
      const { article, expected, found } = read(page);
      const lines = (roles: readonly string[]) =>
        article.paragraphs.map((p, i) => `${roles[i]}| ${article.text.slice(p.start, p.end)}`);
      expect(lines(found)).toEqual(lines(expected));
    });

  it('find the headline behind a list of other headlines with bullets', () => {
    const list = Array.from({ length: 4 }, () => OTHERS)
      .flat()
      .map((line) => `f| -\np| ${line}`);
    const { found, expected } = read(`${list.join('\n')}\nf| -\nh| Cracked piers close Harrow Bridge\n${STORY}`);
    expect(found).toEqual(expected);
  });

  it('find the headline of the story among others by the words that they share', () => {
    const { found, expected } = read(
      `${OTHERS.map((line) => `p| ${line}`).join('\n')}\np| Rain to end by weekend in the south\nh| Cracked piers close Harrow Bridge\n${STORY}`,
    );
    expect(found).toEqual(expected);
  });

  it('find the headline right above the story, not another that shares words with it', () => {
    const others = [...OTHERS, ...OTHERS].map((line) => `p| ${line}`);
    const page = `p| Harrow Bridge toll to Port Ellery island divers\n${others.join('\n')}\nh| Cracked piers close Harrow Bridge\n${STORY}`;
    const { found, expected } = read(page);
    expect(found).toEqual(expected);
  });

  it('find the headline below the text of a picture', () => {
    const caption = 'Barriers stand at the northern end of the bridge as lorries turn back on Tuesday.';
    expect(read(`${caption}\nCracked piers close Harrow Bridge to Port Ellery\n${STORY}`).found.slice(0, 2)).toEqual([
      'body',
      'headline',
    ]);
  });

  it('take for a caption what its agency closes between the headline and the story', () => {
    const caption = 'Divers climb out of the water at the Harrow Bridge. (Reuters)';
    expect(read(`Cracked piers close Harrow Bridge\n${caption}\n${STORY}`).found.slice(0, 3)).toEqual([
      'headline',
      'caption',
      'body',
    ]);
    expect(read(`Cracked piers close Harrow Bridge\n${caption}\n${LEDE}`).found[1]).toBe('body');
  });

  it('take for a caption what stands above a photographer’s credit and the headline', () => {
    const caption = 'Barriers stand at the northern end of the bridge as lorries turn back on Tuesday.';
    const page = `${caption}\nLev Okonjo/AFP\nCracked piers close Harrow Bridge to Port Ellery\n${STORY}`;
    expect(read(page).found.slice(0, 4)).toEqual(['caption', 'credit', 'headline', 'body']);
  });

  it('set aside a picture’s slug and the text for those who cannot see it', () => {
    const words = 'divers climb out of the water at the Harrow Bridge in Port Ellery';
    const page = `Cracked piers close Harrow Bridge\n${STORY}\nBRIDGE-ELLERY\n${words}.\nD${words.slice(1)}. (Photo | AP)`;
    expect(read(page).found.slice(4)).toEqual(['body', 'caption', 'caption']);
    expect(read(`${STORY}\nBRIDGE-ELLERY\n${words} (Photo | AP)`).found.slice(3)).toEqual(['furniture', 'caption']);
  });

  it('set aside what the page says of the writer, and nothing that the story says of somebody else', () => {
    const page = (note: string) => read(`Cracked piers close Harrow Bridge\nBy Pia Stormont\n${STORY}\n${note}`).found;
    expect(page('Pia Stormont covers the harbor for The Lantern. She has lived on Sarn since 2009.').at(-1)).toBe(
      'furniture',
    );
    expect(page('Lev Okonjo is a ferryman on Sarn.').at(-1)).toBe('body');
  });

  it('tell the parts of a site above the headline, and a bare line under it, from what the story says', () => {
    const page = `Ellery, CO\nCracked piers close Harrow Bridge\nQTB online radio\n${STORY}`;
    expect(read(page).found.slice(0, 4)).toEqual(['furniture', 'headline', 'furniture', 'body']);
  });

  it('take one sentence between headline and byline for a standfirst, and no first paragraph', () => {
    const summary = 'Divers found cracks in two piers.';
    const page = (middle: string) => read(`Cracked piers close Harrow Bridge\n${middle}\n${STORY}`).found.slice(1, 4);
    expect(page(`${summary}\nPia Stormont\n14 March 2023`)).toEqual(['subhead', 'byline', 'dateline']);
    expect(page(`${summary}\nAdvertisement\nBarriers stand at the bridge`)[0]).toBe('body');
  });

  it('set aside what the page files the story under, and keep its results', () => {
    expect(read(`${STORY}\nTopics\nFerries\nPort Ellery`).found.slice(3)).toEqual([
      'furniture',
      'furniture',
      'furniture',
    ]);
    expect(read(`${STORY}\nEllery 3 Sarn 1\nQuill Town 2 Marsh 2`).found.slice(3)).toEqual(['body', 'body']);
  });

  it('take a headline that was cut off with dots', () => {
    expect(read(`h| Harrow Bridge closed after divers found...\n${STORY}`).found[0]).toBe('headline');
  });

  it('leave a text without furniture alone', () => {
    expect(read(STORY).found).toEqual(['body', 'body', 'body']);
    expect(read('Bridge shut').found).toEqual(['body']);
  });

  it('keep short sentences, quotations and results of the story', () => {
    const body = `${STORY}\nNobody was hurt.\n“No.”\nThe scores were:\nEllery 3 Sarn 1\nQuill Town 2 Marsh 2`;
    expect(new Set(read(body).found)).toEqual(new Set<Role>(['body']));
  });

  it('take a short line alone between paragraphs as a subhead', () => {
    expect(read(`${LEDE}\nWhat happens next\n${SECOND}\n${THIRD}`).found[1]).toBe('subhead');
  });

  it('set aside teasers that break off at the foot of a page', () => {
    const teaser =
      'A pumpkin of more than nine hundred kilograms was shown yesterday in the market hall of Quill Town, where its grower said that he had fed it with milk and';
    const kicker = `HARVEST: ${teaser}`;
    const { found } = read(`${STORY}\n${kicker}\n${teaser}`);
    expect(found).toEqual(['body', 'body', 'body', 'promo', 'promo']);
  });

  it('keep a story that breaks off itself', () => {
    const last =
      'Tarrant said that the harbour board had known of the cracks in the bridge since divers had last looked at its piers four years ago and that it';
    expect(read(`${STORY}\n${last}`).found[3]).toBe('body');
  });

  it('keep paragraphs at the end that tell of another case', () => {
    const other =
      'In a separate case, a tunnel under the river Quill has been closed without notice since July because its lamps had failed.';
    expect(read(`${STORY}\n${other}\nIts owner blamed thieves.`).found.slice(3)).toEqual(['body', 'body']);
  });

  it('set aside links to other stories below the story', () => {
    expect(read(`${STORY}\n${OTHERS.join('\n')}`).found.slice(3)).toEqual(['promo', 'promo', 'promo']);
  });
});

describe('a lede repeated above the headline', () => {
  const repeated = (first: string) =>
    read(`${first}\nh| Cracked piers close Harrow Bridge\nPORT ELLERY (Northlight) - ${LEDE}\n${SECOND}\n${THIRD}`);

  it('stays body and points to the paragraph that it anticipates', () => {
    const { article, found } = repeated(LEDE);
    expect(found.slice(0, 3)).toEqual(['body', 'headline', 'body']);
    expect(article.paragraphs[0]?.repeats).toBe(2);
    expect(article.paragraphs[2]?.repeats).toBeUndefined();
  });

  it('may run on over the start of the next paragraph, and differ in quotes and dashes', () => {
    expect(repeated(`PORT ELLERY (Northlight) – ${LEDE} ${SECOND.slice(0, 60)}`).article.paragraphs[0]?.repeats).toBe(
      2,
    );
    expect(repeated(`${LEDE.slice(0, 120)}…`).article.paragraphs[0]?.repeats).toBe(2);
  });

  it('is not any paragraph that begins alike', () => {
    expect(
      repeated(`${LEDE.slice(0, 50)} because of a film that was shot on it.`).article.paragraphs[0]?.repeats,
    ).toBeUndefined();
  });
});

describe('paragraph numbers', () => {
  it('count body paragraphs from 1', () => {
    const { article } = read(
      `h| Cracked piers close Harrow Bridge\n${LEDE}\nWhat happens next\n${SECOND}\nf| Advertisement\n${THIRD}`,
    );
    expect(article.paragraphs.map((p) => p.number)).toEqual([undefined, 1, undefined, 2, undefined, 3]);
  });

  it('are counted anew when a role has changed', () => {
    const { article } = read(STORY);
    const changed = article.paragraphs.map((p, i) => (i === 0 ? { ...p, role: 'promo' as const } : p));
    expect(numberParagraphs(changed).map((p) => p.number)).toEqual([undefined, 1, 2]);
    expect('number' in (numberParagraphs(changed)[0] as object)).toBe(false);
  });
});
