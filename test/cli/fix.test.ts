import { chmodSync, mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { starter } from '../../src/cli/starter.ts';
import { bytesOf, folder, inAnEmptyFolder, load, pledge, save } from './pledge.ts';

inAnEmptyFolder();

const good = starter('Meadowbank Homes');
/** The same, as somebody in a hurry types it, and what Pledge cannot know. */
const hasty = `${good}\nsection In a hurry\n  • we’ll reply to to letters within 24hrs\n  we will visit you within 3 days\n`;
const mended = `${good}\nsection In a hurry\n  we will reply to letters within 24 hours\n  we will visit you within 3 days\n`;

const fix = (...argv: string[]) => pledge(['check', ...argv, '--fix']);

describe('--fix', () => {
  test('mends what can be meant in one way only, says what it did, and tells what is left', async () => {
    save('a.pledge', hasty);
    const { code, out, err } = await fix('a.pledge');
    expect(load('a.pledge')).toBe(mended);
    const line = mended.split('\n').length - 2;
    expect(err).toContain(
      `a.pledge:${line}  mended P0107, P0116, P0117\n      • we’ll reply to to letters within 24hrs\n  →   we will reply to letters within 24 hours\n`,
    );
    expect(err).toContain('warning P0601');
    expect(err).not.toContain('error P0107');
    expect(out).toMatch(/^1 line mended\. \d warnings?.* in 1 file\.\n/);
    expect(code).toBe(0);
    expect(folder('.')).toEqual(['a.pledge']);
  });

  test('again, it finds nothing to do and leaves the file alone', async () => {
    save('a.pledge', mended);
    chmodSync('a.pledge', 0o444);
    const { code, out } = await fix('a.pledge');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^No lines mended\. /) });
  });

  test.each([
    ['line ends of Windows', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16, as Windows calls Unicode', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 the other way round', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['an end without a line end', (text: string) => Buffer.from(text.trimEnd())],
  ])('keeps %s', async (_, bytes) => {
    save('a.pledge', bytes(hasty));
    await fix('a.pledge');
    expect(bytesOf('a.pledge')).toEqual(bytes(mended));
  });

  test('of standard input prints the text, mended, and tells the rest on standard error', async () => {
    const { code, out, err } = await pledge(['check', '-', '--fix'], hasty);
    expect({ code, out }).toEqual({ code: 0, out: mended });
    expect(err).toMatch(/^-:\d+ {2}mended P0107, P0116, P0117\n/);
    expect(err).toMatch(/^1 line mended\. /m);
    expect((await pledge(['check', '-', '--fix', '--format', 'json'], good)).out).toBe(good);
  });

  test('of several, each that needs it; one that cannot be written is told, and the others are mended', async () => {
    save('specs/a.pledge', hasty);
    save('specs/b.pledge', hasty);
    save('specs/c.pledge', good);
    chmodSync('specs/a.pledge', 0o444);
    const { code, err, out } = await fix('specs', 'specs/b.pledge', 'nowhere.pledge');
    expect(code).toBe(2);
    expect(err).toContain('I could not write specs/a.pledge: it is marked as read-only. ');
    expect(err).toContain('There is no file nowhere.pledge in this folder');
    expect(err).not.toMatch(/^specs\/a\.pledge:\d+ {2}mended/m);
    expect(load('specs/a.pledge')).toBe(hasty);
    expect(load('specs/b.pledge')).toBe(mended);
    expect(out).toMatch(/^1 line mended\. 1 error,/);
  });

  test('is whole or not at all: where its new text cannot be put down, the old one stays', async () => {
    save('a.pledge', hasty);
    mkdirSync(`.a.pledge.${process.pid}.tmp`);
    const { code, err } = await fix('a.pledge');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('I could not write a.pledge: ') });
    expect(load('a.pledge')).toBe(hasty);
  });

  test('as data, with each line that was mended', async () => {
    save('a.pledge', hasty);
    const { findings, mended: lines } = JSON.parse((await fix('a.pledge', '--format', 'json')).out);
    expect(findings).toMatchObject([{ code: 'P0601' }]);
    expect(lines).toEqual([
      {
        file: 'a.pledge',
        line: mended.split('\n').length - 2,
        codes: ['P0107', 'P0116', 'P0117'],
        before: '  • we’ll reply to to letters within 24hrs',
        after: '  we will reply to letters within 24 hours',
      },
    ]);
  });

  test('leaves a file alone whose mends would bring up something else, and says what', async () => {
    const text = `${good}\nmonitoring A survey\n  every 3 months\n\nmonitoring A a survey\n  every 6hrs\n`;
    save('a.pledge', text);
    const { code, out, err } = await fix('a.pledge');
    expect(load('a.pledge')).toBe(text);
    expect(err).toContain(
      `a.pledge was left as it is: if Pledge mended it, it would have a new finding on line ${text.split('\n').length - 2} (P0206): “monitoring A survey” is declared twice. Mend it by hand.\n`,
    );
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^No lines mended\. /) });
  });
});

test('what --fix can do is said beside each finding, and of no other', async () => {
  const { err } = await pledge(['check', '-'], hasty);
  const told = err.split('\n\n').filter((part) => part.includes('`pledge check --fix` can do this.'));
  expect(told.map((part) => /P\d{4}/.exec(part)?.[0])).toEqual(['P0117', 'P0116', 'P0107', 'P0116']);
  expect(err.match(/--fix/g)).toHaveLength(4);
});
