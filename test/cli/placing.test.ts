import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { starter } from '../../src/cli/starter.ts';
import { folder, inAnEmptyFolder, load, pledge, save } from './pledge.ts';

inAnEmptyFolder();

const policy = starter('Meadowbank Homes');

/** A command line for each command that prints a result, and what the result is called in a folder. */
const lines: [argv: string[], name: string][] = [
  [['check', 'a.pledge'], 'check.txt'],
  [['check', 'a.pledge', '--format', 'sarif'], 'check.sarif'],
  [['check', 'a.pledge', '--format', 'markdown'], 'check.md'],
  [['due', 'a.pledge', 'a letter received 1 April 2027', '--format', 'json'], 'due.json'],
  [['test', 'a.pledge', '--format', 'junit'], 'test.xml'],
  [['trace', 'a.pledge', 'words.txt'], 'trace.txt'],
  [['compare', 'a.pledge', 'b.pledge', '--format', 'html'], 'compare.html'],
  [['compare', 'a.pledge', 'b.pledge', '--format', 'csv'], 'compare.csv'],
  [['diff', 'a.pledge', 'b.pledge', '--format', 'html'], 'diff.html'],
  [['explain', 'time'], 'explain.txt'],
];

function saveAll(): void {
  save('a.pledge', policy);
  save('b.pledge', policy.replace('within 10 working days', 'within 15 working days'));
  save('words.txt', 'We reply to letters within 10 working days.\n');
}

describe('a result can be put in a place instead of being printed', () => {
  test.each(lines)('%j', async (argv, name) => {
    saveAll();
    mkdirSync('reports');
    const printed = await pledge(argv);
    expect(printed.out).not.toBe('');
    for (const [place, file] of [
      ['made/result', 'made/result'],
      ['reports', join('reports', name)],
      ['new/', join('new', name)],
    ] as const) {
      const put = await pledge([...argv, '--out', place]);
      expect(put).toEqual({ ...printed, out: '', err: `${printed.err}${file} is written.\n` });
      expect(load(file)).toBe(printed.out);
    }
  });

  test('where it cannot be put, that is said, and the exit code is 2', async () => {
    saveAll();
    expect(await pledge(['diff', 'a.pledge', 'b.pledge', '--out', 'a.pledge/diff.txt'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('part of its path is a file, not a folder.'),
    });
    expect(load('a.pledge')).toBe(policy);
  });

  test.each([
    ['check', 'none.pledge'],
    ['diff', 'none.pledge', 'no.pledge'],
  ])('%s of what is not there leaves no file', async (...argv) => {
    expect(await pledge([...argv, '--out', 'made.txt'])).toMatchObject({ code: 2 });
    expect(folder('.')).toEqual([]);
  });
});

describe('a day stands for today in every command', () => {
  test.each(Object.keys(commands))('%s', async (name) => {
    const { err } = await pledge([name, '--on', '30 February 2027']);
    expect(err).toContain('`--on` cannot be “30 February 2027”.');
  });

  test('also where it makes no difference', async () => {
    save('a.pledge', policy);
    expect(await pledge(['fmt', '--check', 'a.pledge', '--on', '2027-01-01'])).toEqual({ code: 0, out: '', err: '' });
    expect((await pledge(['fmt', '--help'])).out).not.toContain('--on');
  });
});
