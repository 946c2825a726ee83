import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { atRevision } from '../../src/cli/revision.ts';
import { starter } from '../../src/cli/starter.ts';
import { inAnEmptyFolder, load, pledge, save } from './pledge.ts';

inAnEmptyFolder();

const old = starter('Meadowbank Homes').replaceAll('letters and emails', 'letters');
const weaker = old.replace('reply to letters within 10 working days', 'reply to letters within 15 working days');
const line = 'weakened from "10 working days" to "15 working days" because "the Board agreed it"';
const approved = weaker.replace(/^(.*within 15 working days.*)$/m, `$1\n    ${line}`);

/** A repository in the folder in which we work, with a commit of these files and a tag on it. */
function commit(tag: string, files: Readonly<Record<string, string>>): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false', ...args], {
      stdio: 'ignore',
    });
  git('init', '-q');
  for (const [file, text] of Object.entries(files)) save(file, text);
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', tag);
  git('tag', tag);
}

describe('two files', () => {
  test('what is weaker comes first, with what it means and for whom', async () => {
    save('old.pledge', old);
    save('new.pledge', weaker);
    const { code, out, err } = await pledge(['diff', 'old.pledge', 'new.pledge']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      'Weaker\n  Letters, how soon: slower\n    We had 10 working days, and now have 15 working days.',
    );
    expect(out).toContain('For all customers.');
    expect(out).toMatch(/\n1 weaker\.\n$/);
  });

  test('which are the same', async () => {
    save('old.pledge', old);
    const { code, out } = await pledge(['diff', 'old.pledge', 'old.pledge', '--fail-on', 'weaker']);
    expect({ code, last: out.split('\n').at(-2) }).toEqual({ code: 0, last: 'Nothing has changed.' });
  });

  test('as data, what is pinned first', async () => {
    save('old.pledge', old);
    save('new.pledge', weaker);
    const { out } = await pledge(['diff', 'old.pledge', 'new.pledge', '--format', 'json', '--on', '7 December 2026']);
    const { changes } = JSON.parse(out);
    expect(Object.keys(changes[0]).slice(0, 6)).toEqual([
      'commitment',
      'part',
      'grade',
      'before',
      'after',
      'witnesses',
    ]);
    expect(changes[0]).toMatchObject({
      commitment: 'enquiry.reply[letter]',
      part: 'limit',
      grade: 'weaker',
      before: 'within 10 working days',
      after: 'within 15 working days',
      witnesses: [
        { begins: 'What comes in on Monday 7 December 2026', before: 'by the end of Monday 21 December 2026' },
      ],
    });
  });

  test('one of them on standard input, never both', async () => {
    save('old.pledge', old);
    expect((await pledge(['diff', 'old.pledge', '-'], weaker)).out).toMatch(/to {3}standard input\b.*1 weaker\./s);
    expect(await pledge(['diff', '-', '-'], weaker)).toEqual({
      code: 2,
      out: '',
      err: 'Only one of the two versions can come in on standard input.\n',
    });
  });

  test('of two associations: it is said, with what to ask instead', async () => {
    save('old.pledge', old);
    save('new.pledge', starter('Oakfield Homes'));
    const { code, out } = await pledge(['diff', 'old.pledge', 'new.pledge']);
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'These are policies of two associations, Meadowbank Homes and Oakfield Homes: what is told here as a change may never have been one. `pledge compare old.pledge new.pledge` sets them side by side.',
    );
  });

  test('with nothing in common', async () => {
    save('old.pledge', 'association A\npolicy P\nsection S\n  we will reply to letters within 5 days\n');
    save('new.pledge', 'association A\npolicy P\nsection S\n  we will "be kind"\n');
    const { code, out } = await pledge(['diff', 'old.pledge', 'new.pledge']);
    expect(code).toBe(0);
    expect(out).toContain('The two have no promise in common.');
    expect(out).toContain('1 removed and 1 added.');
  });
});

test('the README shows what is seen', async () => {
  save('old.pledge', old);
  save('new.pledge', weaker);
  const { out } = await pledge(['diff', 'old.pledge', 'new.pledge']);
  const [, shown = ''] = /```console\n(Weaker\n.*?)```/s.exec(load(`${import.meta.dirname}/../../README.md`)) ?? [];
  expect(out).toContain(shown);
});

describe('--fail-on weaker', () => {
  test.each([
    ['something weaker', old, weaker, 1],
    ['something weaker that is approved', old, approved, 0],
    ['something stronger', weaker, old, 0],
    ['a promise less', old, old.replace(/^.*reply to letters.*\n/m, ''), 1],
    ['a figure that changed again under its approval', approved, approved.replace('within 15', 'within 20'), 1],
  ])('%s', async (_, before, after, code) => {
    save('old.pledge', before);
    save('new.pledge', after);
    const found = await pledge(['diff', 'old.pledge', 'new.pledge', '--fail-on', 'weaker']);
    expect(found.code).toBe(code);
    expect(found.err).toBe(code === 1 ? 'One change is worse for customers and not approved.\n' : '');
  });

  test('and without it, whatever has changed, the exit code is 0', async () => {
    save('old.pledge', old);
    save('new.pledge', weaker);
    expect((await pledge(['diff', 'old.pledge', 'new.pledge'])).code).toBe(0);
  });
});

describe('what cannot be compared', () => {
  test('a newer version with an error: what it is, and exit code 2', async () => {
    save('old.pledge', old);
    save('new.pledge', weaker.replace('acknowledge letters', 'acknowledge leters'));
    const { code, out, err } = await pledge(['diff', 'old.pledge', 'new.pledge']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('I do not know the means of contact “leters”.');
    expect(err).toContain('new.pledge has an error, told above. Mend it first: what it promises is not settled.');
  });

  test('an older version that today’s words cannot read', async () => {
    save('old.pledge', old.replace('acknowledge letters', 'acknowledge billets-doux'));
    save('new.pledge', old);
    const { code, err } = await pledge(['diff', 'old.pledge', 'new.pledge']);
    expect(code).toBe(2);
    expect(err).toContain('old.pledge is read with today’s words, and this line cannot be.');
  });

  test('an older version that contradicted itself is compared all the same', async () => {
    const both = '\n  we will reply to letters within 9 working days of receipt\n';
    save('old.pledge', old.replace(/\nsection (.*)\n/, `\nsection $1${both}`));
    save('new.pledge', old);
    expect((await pledge(['diff', 'old.pledge', 'new.pledge'])).code).toBe(0);
  });

  test('a file that is not there, and a folder of several', async () => {
    save('many/a.pledge', old);
    save('many/b.pledge', old);
    expect(await pledge(['diff', 'many', 'gone.pledge'])).toMatchObject({
      code: 2,
      err: `many holds 2 specifications. Name one of them.\nThere is no file gone.pledge in this folder, which is ${process.cwd()}.\n`,
    });
  });
});

describe('a file as git has it', () => {
  test('at a tag, by its path or by its bare name', async () => {
    commit('v1', { 'specs/meadowbank.pledge': old });
    save('specs/meadowbank.pledge', weaker);
    for (const [one, other] of [
      ['specs/meadowbank.pledge@v1', 'specs/meadowbank.pledge'],
      ['meadowbank@HEAD', 'meadowbank'],
      ['meadowbank@HEAD@{0}', 'meadowbank'],
    ]) {
      const { code, out, err } = await pledge(['diff', one as string, other as string]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('1 weaker.');
    }
  });

  test('at two tags, though its folder is no longer there', async () => {
    commit('v1', { 'specs/meadowbank.pledge': old });
    commit('v2', { 'specs/meadowbank.pledge': weaker });
    rmSync('specs', { recursive: true });
    const { code, out } = await pledge(['diff', 'specs/meadowbank.pledge@v1', 'specs/meadowbank.pledge@v2']);
    expect(code).toBe(0);
    expect(out).toContain('from specs/meadowbank.pledge@v1');
    expect(out).toContain('1 weaker.');
  });

  test('under names that a shell, or git, might take for something else', async () => {
    const name = "a @home; $(touch x) 'quoted'.pledge";
    commit('v1', { [name]: old, '-n.pledge': old });
    expect(await pledge(['diff', `${name}@v1`, name])).toMatchObject({ code: 0, err: '' });
    expect(await pledge(['diff', './-n.pledge@v1', './-n.pledge'])).toMatchObject({ code: 0, err: '' });
    const option = await pledge(['diff', `${name}@--help`, name]);
    expect(option).toMatchObject({ code: 2, out: '' });
    expect(option.err).toMatch(/^There is no revision “--help” in git\./);
  });

  test('and what is missing is said in a sentence', async () => {
    save('new.pledge', old);
    const outside = await pledge(['diff', 'new.pledge@v1', 'new.pledge']);
    expect(outside.code).toBe(2);
    expect(outside.err).toMatch(/ is not kept in git, so there is no v1 of new\.pledge\. Save the older file beside/);
    commit('version-1', { 'new.pledge': old });
    const missing = await pledge(['diff', 'new.pledge@version-2', 'new.pledge']);
    expect(missing.err).toBe('There is no revision “version-2” in git. Did you mean “version-1”?\n');
    save('newer.pledge', old);
    const gone = await pledge(['diff', 'newer.pledge@version-1', 'newer.pledge']);
    expect(gone.err).toMatch(/^There was no newer\.pledge at version-1\./);
  });

  test('where there is no git on the computer', async () => {
    save('new.pledge', old);
    const path = process.env.PATH;
    process.env.PATH = '';
    try {
      const { code, err } = await pledge(['diff', 'new.pledge@v1', 'new.pledge']);
      expect(code).toBe(2);
      expect(err).toMatch(/^To read new\.pledge as it was at v1 I need git, and there is none on this computer\./);
    } finally {
      process.env.PATH = path;
    }
  });
});

describe('how a version is named', () => {
  test.each([
    ['specs/ocean-housing.pledge@v1', { file: 'specs/ocean-housing.pledge', revision: 'v1' }],
    [
      'C:\\Policies\\ocean.pledge@main@{yesterday}',
      { file: 'C:\\Policies\\ocean.pledge', revision: 'main@{yesterday}' },
    ],
    ['me@home.pledge@HEAD~3', { file: 'me@home.pledge', revision: 'HEAD~3' }],
    ['ocean-housing@HEAD@{1}', { file: 'ocean-housing', revision: 'HEAD@{1}' }],
    ['me@home.pledge', undefined],
    ['C:\\Policies\\ocean.pledge', undefined],
    ['ocean.pledge@', undefined],
    ['@v1', undefined],
    ['-', undefined],
  ])('%s', (named, parts) => {
    expect(atRevision(named)).toEqual(parts);
  });
});
