import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { starter } from '../../src/cli/starter.ts';
import { topics } from '../../src/cli/topics.ts';
import { bytesOf, folder, inAnEmptyFolder, load, pledge, save } from './pledge.ts';

inAnEmptyFolder();

const good = starter('Meadowbank Homes');
/** The same with a slip on one line. */
const slip = good
  .replace('raise by         telephone', 'raise by         telephoan')
  .replace('acknowledge letters', 'acknowledge leters');
const lineOf = (text: string, words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('pledge explains itself', () => {
  test('alone, with its commands and an example', async () => {
    const { code, out, err } = await pledge([]);
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const name of Object.keys(commands)) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    expect(out).toContain('pledge init "Meadowbank Homes"');
  });

  test.each(Object.keys(commands))('%s --help has an example', async (name) => {
    const { code, out } = await pledge([name, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Examples?:\\n  pledge ${name}`));
    expect(await pledge(['help', name])).toMatchObject({ code: 0, out });
  });

  test.each([
    [['chekc'], 'There is no command “chekc”. Did you mean “check”?'],
    [['check'], '`pledge check` needs specifications: files, folders'],
    [['check', 'x', '--fromat', 'json'], 'Unknown option `--fromat`. Did you mean --format?'],
    [
      ['check', 'x', '--format', 'xml'],
      '`--format` cannot be “xml”. It can be text, json, markdown, sarif, github or junit.',
    ],
    [['check', 'x', '--format', 'sariff'], '`--format` cannot be “sariff”. Did you mean “sarif”?'],
    [['check', 'x', '--on'], '`--on` needs something after it: <date>.'],
    [['due', 'x'], '`pledge due` needs the case in your own words'],
    [['init', 'Meadowbank', 'Homes'], 'Words that belong together stand in quotes.'],
    [['check', 'x', '--on', '30 February 2026'], 'Write a date as 2026-11-22'],
    [['build', 'x', '--formats', 'html,pfd'], 'There is no “pfd”. Did you mean “pdf”?'],
    [['build', 'x', '--formats', 'sql'], '`--formats` cannot be “sql”. It can be policy, rules, '],
    [['--nonsense'], 'Unknown option `--nonsense`.'],
    [['explain', 'P9999'], 'There is no code or topic “P9999”.'],
  ])('%j cannot run, and says why', async (argv, says) => {
    const { code, out, err } = await pledge(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(err).not.toMatch(/^\s+at |error:/m);
  });
});

describe('check', () => {
  test('of a clean specification reports nothing', async () => {
    save('a.pledge', good);
    expect(await pledge(['check', 'a.pledge'])).toEqual({ code: 0, out: 'Nothing to report in 1 file.\n', err: '' });
  });

  test('reports each mistake at its place, findings on standard error', async () => {
    save('a.pledge', slip);
    const { code, out, err } = await pledge(['check', 'a.pledge']);
    expect(code).toBe(1);
    expect(out).toMatch(/^2 errors in 1 file\.\n`pledge explain P\d{4}` tells more/);
    expect(err).toContain(`a.pledge:${lineOf(slip, 'leters')}:`);
    expect(err).toContain('Did you mean “letters”?');
    expect(err).toContain(`a.pledge:${lineOf(slip, 'telephoan')}:`);
  });

  test('tells how hard each policy is to read, with its hardest sentences, in the summary and with --notes', async () => {
    save('a.pledge', good);
    const { out } = await pledge(['check', 'a.pledge', '--notes']);
    expect(out).toMatch(
      /^a\.pledge will be printed in \d{3} words .* reading age of \d+(\.\d)? \(by the formula of Flesch/,
    );
    expect(out.match(/^ {2}line \d+: /gm)).toHaveLength(3);
    const { reading } = JSON.parse((await pledge(['check', 'a.pledge', '--format', 'json'])).out).summary;
    expect(reading).toMatchObject([{ file: 'a.pledge', formula: 'Flesch and Kincaid', age: expect.any(Number) }]);
    expect(reading[0].hardest).toHaveLength(3);
  });

  test('finds what is wrong in a brand file beside the policy, in that file', async () => {
    save('a.pledge', good);
    save('brands/a.yaml', '# ours\ncolour: teal\nlogo: missing.svg\n');
    const { findings } = JSON.parse((await pledge(['check', 'a.pledge', '--format', 'json'])).out);
    const inBrand = findings.filter(({ file }: { file: string }) => file.endsWith('a.yaml'));
    expect(inBrand).toMatchObject([
      { code: 'P0807', range: { start: { line: 2 } } },
      { code: 'P0809', range: { start: { line: 3 } } },
    ]);
  });

  test('as JSON has the findings and their summary on standard output, and nothing else', async () => {
    save('a.pledge', slip);
    const { code, out, err } = await pledge(['check', 'a.pledge', '--format', 'json']);
    const { findings, summary } = JSON.parse(out);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(summary).toEqual({ files: 1, errors: 2, warnings: 0, notes: 0, accepted: 0, reading: [] });
    const line = lineOf(slip, 'leters');
    const column = (slip.split('\n')[line - 1] ?? '').indexOf('leters') + 1;
    expect(findings[0]).toEqual({
      code: expect.stringMatching(/^P02\d\d$/),
      severity: 'error',
      message: expect.stringContaining('leters'),
      hint: 'Did you mean “letters”?',
      file: 'a.pledge',
      range: { start: { line, column }, end: { line, column: column + 6 } },
      related: [],
      fix: expect.anything(),
      accepted: null,
    });
  });

  test('options are the same in capitals', async () => {
    save('a.pledge', good);
    expect((await pledge(['check', 'a.pledge', '--format', 'JSON'])).out).toContain('"findings": []');
  });

  test('a list of words may end in a comma, and not be empty', async () => {
    save('a.pledge', good);
    expect(await pledge(['build', 'a.pledge', '--formats', 'policy, rules,'])).toMatchObject({ code: 0 });
    expect(await pledge(['build', 'a.pledge', '--formats', ','])).toMatchObject({
      code: 2,
      err: expect.stringContaining('`--formats` cannot be “,”. It can be policy,'),
    });
  });

  test('reads standard input', async () => {
    expect(await pledge(['check', '-'], good)).toMatchObject({ code: 0, out: 'Nothing to report in 1 file.\n' });
    expect((await pledge(['check', '-'], slip)).err).toContain(`-:${lineOf(slip, 'leters')}:`);
  });

  test('where nothing is in the folder in which one works, it is named: it may be another than one thinks', async () => {
    const here = `in this folder, which is ${process.cwd()}`;
    expect((await pledge(['check', 'x.pledge'])).err).toBe(`There is no file x.pledge ${here}.\n`);
    expect((await pledge(['check', 'specs'])).err).toBe(`There is no file or folder specs ${here}.\n`);
    expect((await pledge(['check', '.'])).err).toBe(
      `There is no specification ${here}: no file that ends in .pledge.\n`,
    );
  });

  test('of a file that is not there and one that is: both are told, and the exit code is 2', async () => {
    save('meadow.pledge', slip);
    const { code, out, err } = await pledge(['check', 'meadw.pledge', 'meadow.pledge']);
    expect(code).toBe(2);
    expect(err).toContain('There is no file meadw.pledge. Did you mean meadow.pledge?\n');
    expect(out).toContain('2 errors in 1 file.');
  });

  test.each([
    ['an empty file', ''],
    ['a file of blank lines', '\n\n  \n'],
    ['a file of comments', '# nothing yet\n'],
  ])('%s is told in a sentence', async (_, text) => {
    save('a.pledge', text);
    const { code, err } = await pledge(['check', 'a.pledge']);
    expect(code).toBe(1);
    expect(err).toMatch(/^a\.pledge:1:1 {2}error P\d{4}\n\p{Lu}.*\.\n/u);
  });

  test.each([
    ['a deep heap of brackets', '('.repeat(50_000)],
    [
      'the same promise ten thousand times',
      `${good}\nsection Again\n${'  we will reply to letters within 3 days\n'.repeat(10_000)}`,
    ],
    ['a statement that never ends', `section A\n  we will reply to ${'letters and '.repeat(5000)}emails within 3 days`],
    ['quotes left open all over', '"'.repeat(20_001)],
    ['lines that are indented ever more', Array.from({ length: 100 }, (_, at) => `${' '.repeat(at)}x`).join('\n')],
    ['letters of every script', 'association 房屋 Ελλ عربى\n  nation \u0000\u200b\u202e\n'.replace('\u0000', '')],
  ])('%s is survived', async (_, text) => {
    save('a.pledge', text);
    const { code, err } = await pledge(['check', 'a.pledge']);
    expect([0, 1]).toContain(code);
    expect(err).not.toMatch(/The fault is in Pledge|^\s+at /m);
  });
});

describe('fmt', () => {
  test('leaves what is laid out as it is, and says nothing', async () => {
    save('a.pledge', good);
    await pledge(['fmt', 'a.pledge']);
    const once = load('a.pledge');
    expect(await pledge(['fmt', 'a.pledge'])).toEqual({ code: 0, out: '', err: '' });
    expect(load('a.pledge')).toBe(once);
  });

  test('lays a file out, keeps its line ends, and names it', async () => {
    save('a.pledge', good.replaceAll('\n', '\r\n').replace('  nation           England', '     nation England'));
    expect(await pledge(['fmt', 'a.pledge'])).toEqual({ code: 0, out: 'a.pledge\n', err: '' });
    const text = load('a.pledge');
    expect(text).toContain('\r\n  nation           England\r\n');
    expect(text).not.toMatch(/[^\r]\n/);
    expect(folder('.')).toEqual(['a.pledge']);
  });

  test.each([
    ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16, as Windows calls Unicode', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('keeps %s', async (_, bytes) => {
    save('a.pledge', bytes('association Tŷ\r\n     nation Wales\r\n'));
    await pledge(['fmt', 'a.pledge']);
    expect(bytesOf('a.pledge')).toEqual(bytes('association Tŷ\r\n  nation           Wales\r\n'));
  });

  test('--check changes nothing, names what would change, and fails', async () => {
    const text = good.replace('  nation           England', '     nation England');
    save('a.pledge', text);
    expect(await pledge(['fmt', '--check', 'a.pledge'])).toEqual({ code: 1, out: 'a.pledge\n', err: '' });
    expect(load('a.pledge')).toBe(text);
  });

  test('of standard input prints it', async () => {
    const { code, out } = await pledge(['fmt', '-'], 'association   A');
    expect({ code, out }).toEqual({ code: 0, out: 'association A\n' });
  });
});

describe('explain', () => {
  test('a code says what it means, with an example before and after', async () => {
    const [first] = JSON.parse((await pledge(['explain', '--format', 'json'])).out);
    const { code, out } = await pledge(['explain', first.code.toLowerCase()]);
    expect(code).toBe(0);
    expect(out).toMatch(/Instead of\n\n {4}\S.+\nwrite\n\n {4}\S/s);
    expect(JSON.parse((await pledge(['explain', first.code, '--format', 'json'])).out)).toEqual(first);
    expect(Object.keys(first).toSorted()).toEqual(['because', 'code', 'right', 'says', 'severity', 'wrong']);
  });

  test('a code without its P, and the beginning of several, are understood', async () => {
    const whole = await pledge(['explain', 'P0101']);
    for (const short of ['p0101', '0101', '101']) expect(await pledge(['explain', short])).toEqual(whole);
    const { out } = await pledge(['explain', 'P03']);
    expect(out.match(/^P\d+/gm)?.every((code) => code.startsWith('P03'))).toBe(true);
  });

  test.each(topics.map(({ name }) => name))('the topic %s', async (topic) => {
    expect(await pledge(['explain', topic])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\w+\n\n.{300,}/s),
    });
  });
});

test('the identities that are explained are those that a policy has', async () => {
  const { out } = await pledge(['explain', 'identities']);
  const pairs = [...out.matchAll(/^ {2}(\S+) {2,}((?:we|you) .*)$/gm)];
  expect(pairs).toHaveLength(3);
  const block = (by: string) =>
    pairs
      .map(([, , line]) => line)
      .filter((line) => line?.startsWith(by))
      .join('\n  ');
  save('a.pledge', `association A\npolicy P\nsection S\n  ${block('we')}\nwhat we ask of you\n  ${block('you')}\n`);
  await pledge(['build', 'a.pledge', '--formats', 'policy']);
  const { commitments, duties } = JSON.parse(load('out/a/policy.json'));
  expect([...commitments, ...duties].map(({ id }) => id)).toEqual(pairs.map(([, id]) => id));
});

describe('init', () => {
  test('writes a policy that is clean, and named after the association', async () => {
    const { code, out } = await pledge(['init', 'St John’s & Sons']);
    expect({ code, out }).toEqual({ code: 0, out: 'st-johns-and-sons.pledge\n' });
    expect(load('st-johns-and-sons.pledge')).toContain('association St John’s & Sons\n');
    expect(await pledge(['check', 'st-johns-and-sons.pledge', '--notes'])).toMatchObject({ code: 0, err: '' });
  });

  test.each([
    [['specs/meadow-bank.pledge'], 'specs/meadow-bank.pledge', 'Meadow Bank'],
    [['Meadow Bank', '--out', 'specs'], 'specs/meadow-bank.pledge', 'Meadow Bank'],
    [['Tai Tŷ'], 'tai-ty.pledge', 'Tai Tŷ'],
  ])('%j', async (argv, file, name) => {
    expect(await pledge(['init', ...argv])).toMatchObject({ code: 0, out: `${file}\n` });
    expect(load(file)).toContain(`association ${name}\n`);
  });

  test('the command to go on with can be copied, whatever the folder is called', async () => {
    const { err } = await pledge(['init', 'A', '--out', 'Our policies']);
    expect(err).toMatch(/: pledge check "Our policies.a\.pledge"\n$/);
  });

  test('never writes over a file', async () => {
    save('a.pledge', 'mine');
    expect(await pledge(['init', 'A'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('is there already'),
    });
    expect(load('a.pledge')).toBe('mine');
  });

  test('a name without letters is none', async () => {
    expect(await pledge(['init', '!!'])).toMatchObject({ code: 2, out: '' });
  });
});

test('pledge explain time tells every way in which an author can change how days are counted', async () => {
  const { out } = await pledge(['explain', 'time']);
  for (const line of [
    'counting the day of receipt',
    'after hours counts as the next working day',
    'due at close of office hours',
    'moving to the next working day',
  ])
    expect(out).toContain(line);
});
