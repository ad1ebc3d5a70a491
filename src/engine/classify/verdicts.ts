/** What is found out about the dates of one change; each has its line in the table of rules. */
export type DateVerdict = 'same' | 'part' | 'preposition' | 'inferred' | 'unchecked' | 'elsewhere' | 'moved' | 'other';

/** What is found out about the amounts of one change; each has its line in the table of rules. */
export type NumberVerdict = 'same' | 'converted' | 'aside' | 'money' | 'tons' | 'elsewhere' | 'other' | 'measure';
