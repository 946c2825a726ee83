import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { starter } from '../../src/cli/starter.ts';
import { sourceOf as documentOf } from '../comparison/side-by-side/compared.ts';
import { shippedPolicies, sourceOf } from '../policies.ts';
import { inAnEmptyFolder, load, pledge, save } from './pledge.ts';

inAnEmptyFolder();

const saveBoth = () => {
  for (const name of ['alderbrook', 'birchwood']) save(`${name}.pledge`, documentOf(name));
};

describe('pledge compare', () => {
  test('sets a folder side by side, and has nothing else to report', async () => {
    saveBoth();
    const { code, out, err } = await pledge(['compare', '.']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Alderbrook Homes and Birchwood Housing, side by side');
    expect(out).toContain('How soon do they reply to letters?\n');
  });

  test('a standard can stand beside them, in whichever folder it is', async () => {
    saveBoth();
    save('standards/beechley-code.pledge', documentOf('beechley-code'));
    const { out } = await pledge(['compare', '.', 'standards/beechley-code.pledge', '--format', 'json']);
    expect(JSON.parse(out).columns.map(({ id }: { id: string }) => id)).toEqual([
      ...['alderbrook', 'birchwood', 'beechley-code'],
    ]);
  });

  test.each([
    ['csv', /^\ufeffTopic,Question,Alderbrook Homes,Birchwood Housing,/],
    ['markdown', /^# Alderbrook Homes and Birchwood Housing, side by side\n/],
    ['json', /^\{\n {2}"on": "2026-11-22",/],
    ['html', /^<!doctype html>\n<html lang="en-GB">/],
  ])('prints %s, or puts it in a file', async (format, begins) => {
    saveBoth();
    const printed = await pledge(['compare', '.', '--format', format]);
    expect(printed).toMatchObject({ code: 0, err: '' });
    expect(printed.out).toMatch(begins);
    const put = await pledge(['compare', '.', '--format', format, '--out', 'made/result']);
    expect(put).toEqual({ code: 0, out: '', err: 'made/result is written.\n' });
    expect(load('made/result')).toBe(printed.out);
  });

  test('a topic alone, and only what differs', async () => {
    saveBoth();
    const { out } = await pledge(['compare', '.', '--topic', 'complaints', '--only', 'differences']);
    expect(out).toContain('How soon do they reply to stage 1 complaints?');
    expect(out).not.toContain('letters');
    expect(out).not.toContain('Formats and languages');
  });

  test('the calendar of another nation', async () => {
    saveBoth();
    for (const name of ['Scotland', 'scotland', 'northern-ireland', 'Wales', 'none'])
      expect(await pledge(['compare', '.', '--calendar', name])).toMatchObject({ code: 0 });
    const { out } = await pledge(['compare', '.', '--calendar', 'Scotland']);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('with the bank holidays of Scotland');
  });

  test.each([
    [['alderbrook.pledge'], 'It takes two policies to compare. Name another one, or a folder.'],
    [['alderbrook.pledge', 'alderbrook.pledge'], 'It takes two policies to compare.'],
    [['.', '--calendar', 'Scotlnd'], 'There is no calendar “Scotlnd”. Did you mean “Scotland”?'],
    [['.', '--topic', 'complains'], 'complaints'],
    [['.', '--format', 'xml'], 'markdown'],
    [['.', 'nowhere.pledge'], 'nowhere.pledge'],
  ])('%j cannot run, or not wholly, and says why', async (argv, says) => {
    saveBoth();
    const { code, err } = await pledge(['compare', ...argv]);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('a policy with an error is left out, and the others are compared', async () => {
    saveBoth();
    save('broken.pledge', documentOf('alderbrook').replace('acknowledge enquiries', 'acknowledge enquries'));
    const { code, out, err } = await pledge(['compare', '.']);
    expect(code).toBe(2);
    expect(out).toContain('Alderbrook Homes and Birchwood Housing, side by side');
    expect(err).toContain('enquries');
    expect(err).toContain('broken.pledge is not compared: it has an error.');
  });

  test('the README shows what is printed of the five policies', async () => {
    for (const name of shippedPolicies) save(`specs/${name}.pledge`, sourceOf(name));
    const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
    const [, section = ''] = readme.split('\n## Side by side\n');
    const [, shown = ''] = /```console\n(.*?)```/s.exec(section) ?? [];
    const { out } = await pledge(['compare', 'specs', '--topic', 'complaints']);
    expect(shown.length).toBeGreaterThan(100);
    expect(out).toContain(shown);
  });
});

test('the page is built with the leaflets of two associations, and the page in front leads to it', async () => {
  for (const name of ['Meadowbank Homes', 'Riverside Homes']) save(`${name}.pledge`, starter(name));
  const { code, out } = await pledge(['build', '.', '--formats', 'html,compare']);
  expect(code).toBe(0);
  expect(out).toContain('out/compare/index.html');
  expect(load('out/index.html')).toContain('href="compare/index.html"');
  expect(load('out/compare/index.html')).toContain('href="../Riverside%20Homes/leaflet.html"');
  const alone = await pledge(['build', 'Meadowbank Homes.pledge', '--out', 'one', '--formats', 'html,compare']);
  expect(alone.out).not.toContain('compare');
});
