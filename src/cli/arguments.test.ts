import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

const read = (line: string) => readArguments(line.split(' ').filter((word) => word !== ''));

describe('the arguments', () => {
  it('of collate have defaults', () => {
    expect(read('collate flood')).toEqual({ name: 'collate', folder: 'flood', format: 'text', pairs: 'base' });
  });

  it('of collate may come in any order', () => {
    const expected = { name: 'collate', folder: 'flood', format: 'json', pairs: 'all', base: 'a.txt' };
    expect(read('--format json collate --pairs=all flood --base a.txt')).toEqual(expected);
  });

  it('of compare have defaults', () => {
    expect(read('compare flood')).toEqual({ name: 'compare', folder: 'flood', format: 'text' });
    expect(read('--format json compare flood')).toEqual({ name: 'compare', folder: 'flood', format: 'json' });
  });

  it.each(['--help', '-h', 'collate --help', 'collate flood --format json -h'])('ask for help: %s', (line) => {
    expect(read(line)).toEqual({ name: 'help' });
  });

  it.each([
    ['', 'what is to be done'],
    ['weigh flood', 'weigh'],
    ['compare', 'which folder'],
    ['compare flood --format csv', '--format of compare is text or json, not csv'],
    ['compare flood --base a.txt', '--base and --pairs have no place there'],
    ['collate', 'which folder'],
    ['collate a b', 'one folder at a time'],
    ['collate a --format html', '--format is text, json or csv, not html'],
    [
      'collate a --format csv --pairs all',
      '--format csv tells the pairs with the base text: --pairs all has no place there',
    ],
    ['collate a --pairs some', '--pairs is base or all, not some'],
    ['collate a --colour', "Unknown option '--colour'"],
    ['collate a --base', "'--base <value>' argument missing"],
  ])('that make no sense are told: "%s"', (line, detail) => {
    expect(read(line)).toEqual({ name: 'misuse', detail: expect.stringContaining(detail) });
  });
});
