/** A small story for tests of the store: a base text, two versions and an independent account. */
import type { Collation, Readings } from '../../../engine/index.ts';
import { invent } from '../../synopsis/testing/invent.ts';
import type { StorySource } from '../model.ts';

/**
 * Rows: the headline · what only D tells · edits of B and C · B lacks it, C has other quotation marks · furniture of A ·
 * rewritten in B.
 */
export const FERRY: Collation = invent({
  base: [
    '#Ferry sinks off Crow Island',
    'The ferry sank on Tuesday, police said.',
    'Nobody was hurt, "thank God".',
    '!Sign up for our newsletter',
    'The owner would not comment.',
  ],
  versions: [
    {
      cells: [
        { of: [0], text: 'Ferry sinks off Crow Island', role: 'headline' },
        {
          of: [1],
          text: 'The ferry sank [on Tuesday/yesterday], police [said/told us].',
          kinds: ['date', 'attribution'],
        },
        { of: [4], text: '[The owner would not comment./No word came from its owner.]', rewritten: true },
      ],
    },
    {
      cells: [
        { of: [0], text: 'Ferry sinks off Crow Island', role: 'headline' },
        { of: [1], text: 'The [ferry/vessel] sank on Tuesday, police said.', kinds: ['wording'] },
        { of: [2], text: 'Nobody was hurt, ["/“]thank God["/”].', kinds: ['typography', 'typography'] },
        { of: [4], text: 'The owner would not comment.' },
      ],
    },
    { family: 'Other', cells: [{ text: 'A boat with forty aboard went down near Crow Island.' }] },
  ],
});

export const FERRY_SOURCE: StorySource = {
  title: 'Ferry',
  texts: FERRY.articles.map(({ id, text }) => ({ id, text })),
  problems: [],
};

export const NO_READINGS: Readings = { row: 1, readings: [], absent: [] };
