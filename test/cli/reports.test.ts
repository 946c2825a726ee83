import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix, win32 } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import { junit } from '../../src/cli/junit.ts';
import { slashed, uriOf } from '../../src/cli/paths.ts';
import { reports } from '../../src/cli/reports/index.ts';
import { plain } from '../../src/ground/report.ts';
import { inAnEmptyFolder, pledge, save } from './pledge.ts';
import { readXml } from './xml.ts';

inAnEmptyFolder();

const clean = `association Meadowbank Homes
  nation           Scotland

section Letters
  we will reply to letters within 10 working days
`;

/** Findings of each kind: errors, a warning that Pledge can mend, one that is accepted, and a note. */
const mixed = `association Meadowbank Homes
  nation           Scotland

section Letters 😀, 100%: “all”
  we will acknowledge letters within 24hrs
  we will acknowledge emails within 5 days
    accept P0601 because "the document says so, 100%"
  we will "contact you prior to any visit"
  we will "say 😀, 100%" within 0 working days
`;

const form = async (format: string, ...argv: string[]) => {
  save('specs/a b.pledge', mixed);
  save('specs/clean.pledge', clean);
  return pledge(['check', 'specs', '--format', format, ...argv]);
};

const all = ['--notes', '--show-accepted'];

describe('SARIF, for code scanning', () => {
  const schema = JSON.parse(
    readFileSync(
      createRequire(import.meta.url)
        .resolve('@microsoft/jest-sarif')
        .replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json'),
      'utf8',
    ),
  );
  // The schema is in draft 4, of which it uses nothing that later drafts read otherwise but these two words.
  const { $schema: _, id: __, ...later } = schema;
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(later);

  async function sarif(...argv: string[]) {
    const ran = await form('sarif', ...argv);
    const log = JSON.parse(ran.out);
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
    return { ...ran, log, run: log.runs[0], results: log.runs[0].results };
  }
  const of = (results: { ruleId: string }[], code: string) =>
    results.find(({ ruleId }) => ruleId === code) as never as { locations: unknown };

  test('is valid, with the findings that are asked for and no others', async () => {
    const { code, err, results } = await sarif();
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const codes = async (...argv: string[]) =>
      (await sarif(...argv)).results.map((of: { ruleId: string }) => of.ruleId);
    const json = async (...argv: string[]) =>
      JSON.parse((await form('json', ...argv)).out).findings.map((of: { code: string }) => of.code);
    expect(results.length).toBeGreaterThan(1);
    for (const argv of [[], ['--notes'], ['--show-accepted'], all])
      expect(await codes(...argv)).toEqual(await json(...argv));
  });

  test('a rule for each code, with help that reads as `pledge explain` does', async () => {
    const { run, results } = await sarif(...all);
    const { rules, name } = run.tool.driver;
    expect(name).toBe('Pledge');
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(catalogue.map(({ code }) => code));
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex].id).toBe(ruleId);
    expect(
      of(
        rules.map((rule: { id: string }) => ({ ...rule, ruleId: rule.id })),
        'P0116',
      ),
    ).toMatchObject({
      shortDescription: { text: '“SHORT” is short for “LONG”: write it out.' },
      help: { text: expect.stringContaining('24hrs'), markdown: expect.stringContaining('```pledge\nsection Calls') },
      defaultConfiguration: { level: 'warning' },
    });
  });

  test('places are relative, and columns count UTF-16 units', async () => {
    const { run, results } = await sarif();
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.artifacts.map((of: { location: { uri: string } }) => of.location.uri)).toEqual([
      'specs/a%20b.pledge',
      'specs/clean.pledge',
    ]);
    expect(of(results, 'P0306').locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'specs/a%20b.pledge', uriBaseId: '%SRCROOT%', index: 0 },
          region: { startLine: 9, startColumn: 33, endLine: 9, endColumn: 47 },
        },
      },
    ]);
  });

  test('a mend is a fix, an accepted finding is suppressed with its reason', async () => {
    const { results } = await sarif(...all);
    expect(of(results, 'P0116')).toMatchObject({
      fixes: [
        {
          description: { text: 'Write “24 hours”.' },
          artifactChanges: [
            {
              artifactLocation: { uri: 'specs/a%20b.pledge' },
              replacements: [
                {
                  deletedRegion: { startLine: 5, startColumn: 38, endColumn: 43 },
                  insertedContent: { text: '24 hours' },
                },
              ],
            },
          ],
        },
      ],
      suppressions: [],
    });
    expect(of(results, 'P0601')).toMatchObject({
      suppressions: [{ kind: 'inSource', status: 'accepted', justification: 'the document says so, 100%' }],
    });
  });

  test('a finding is known again when its line moves, and by no other', async () => {
    const prints = async (text: string): Promise<string[]> => {
      save('a.pledge', text);
      const { runs } = JSON.parse((await pledge(['check', 'a.pledge', '--format', 'sarif', ...all])).out);
      return runs[0].results.map(
        (of: { partialFingerprints: Record<string, string> }) => of.partialFingerprints['pledgeFinding/v1'],
      );
    };
    const text = `${mixed}  we will call you in 5mins and 5mins\n  we will reply to leters within 0 working days\n`;
    const once = await prints(text);
    expect(new Set(once).size).toBe(once.length);
    expect(await prints(text.replace('section', '# moved\n\nsection').replaceAll(/^ {2}(?=we)/gm, '    '))).toEqual(
      expect.arrayContaining(once),
    );
  });

  test('what could not be read is told, and standard input is no file', async () => {
    const { code, out, err } = await pledge(['check', '-', 'nowhere.pledge', '--format', 'sarif'], mixed);
    const [run] = JSON.parse(out).runs;
    expect(validate(JSON.parse(out))).toBe(true);
    const says = `There is no file nowhere.pledge in this folder, which is ${process.cwd()}.`;
    expect({ code, err }).toEqual({ code: 2, err: `${says}\n` });
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: says } }],
    });
    expect(run.artifacts[0]).toMatchObject({
      location: { uri: 'standard-input' },
      roles: ['analysisTarget', 'standardStream'],
    });
  });

  test('what is wrong with a brand is told at its file', async () => {
    save('specs/brands/clean.yaml', 'colour: [');
    const { run } = await sarif();
    expect(run.artifacts.at(-1)).toMatchObject({
      location: { uri: 'specs/brands/clean.yaml' },
      sourceLanguage: 'yaml',
    });
    expect(run.results.at(-1).locations[0].physicalLocation.artifactLocation.index).toBe(run.artifacts.length - 1);
  });

  test('a region ends within its line, even in an empty file', async () => {
    const [run] = JSON.parse((await pledge(['check', '-', '--format', 'sarif'], '')).out).runs;
    const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    expect(run.results[0].locations).toMatchObject([{ physicalLocation: { region } }]);
  });

  test('of every specification that comes with Pledge it is valid', async () => {
    const specs = new URL('../../specs', import.meta.url).pathname;
    const { out } = await pledge(['check', specs, '--format', 'sarif', ...all]);
    validate(JSON.parse(out));
    expect(validate.errors ?? []).toEqual([]);
  });
});

describe('annotations on GitHub', () => {
  test('one for each finding, errors as errors, with commas, colons and percent signs escaped', async () => {
    save('specs/50%, so: far.pledge', mixed);
    const { code, out, err } = await pledge(['check', 'specs', '--format', 'github', ...all]);
    expect(code).toBe(1);
    expect(err).toContain('specs/50%, so: far.pledge:9:33  error P0306\n');
    expect(err).toContain('\n2 errors, 1 warning, 1 note and 1 accepted finding in 1 file.\n');
    const lines = out.trimEnd().split('\n');
    const file = 'file=specs/50%25%2C so%3A far.pledge';
    expect(lines).toContain(
      `::error ${file},line=9,endLine=9,col=33,endColumn=47,title=P0306::“0 working days” is no time at all.`,
    );
    expect(lines).toContainEqual(expect.stringMatching(/^::notice .*title=P0702::/));
    expect(lines).toContainEqual(
      expect.stringMatching(/^::notice .*title=P0601::.*%0Aaccepted because the document says so, 100%25$/),
    );
  });

  test('whatever a file is called and holds, each is one line that steers nothing', async () => {
    const github = await reports.github();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), async (message, file) => {
        let out = '';
        const write = (text: string) => {
          out += text;
        };
        const to = { write, paint: plain, width: 100 };
        const span = { line: 1, from: 0, to: 1 };
        const finding = { code: 'P0101', severity: 'error' as const, message, span, related: [] };
        const found = [{ source: { file: `f${file}`, text: '' }, findings: [finding] }];
        github({ found, troubles: [message] }, { failOn: 'error' }, { out: to, err: { ...to, write: () => {} } });
        const lines = out.split('\n');
        expect(lines).toHaveLength(3);
        expect(lines[0]).toMatch(/^::error::\P{Cc}*$/u);
        expect(lines[1]).toMatch(
          /^::error file=[^,:\p{Cc}]*,line=1,endLine=1,col=1,endColumn=2,title=P0101::\P{Cc}*$/u,
        );
        for (const [escaped] of out.matchAll(/%.{0,2}/g)) expect(escaped).toMatch(/^%(25|0A|0D|3A|2C)$/);
      }),
      { numRuns: 200 },
    );
  });

  test('of standard input, without a file', async () => {
    expect((await pledge(['check', '-', '--format', 'github'], mixed)).out).toContain('::error line=9,');
  });
});

describe('JUnit, for build servers', () => {
  test('a suite for each file; what makes the check fail fails, what was accepted was skipped, a clean file passes', async () => {
    const suites = async (...argv: string[]) =>
      readXml((await form('junit', ...argv)).out).children.map(({ attributes, children }) => [
        attributes.name,
        ...children.map((of) => `${of.attributes.name?.slice(0, 5)} ${of.children[0]?.element ?? 'passed'}`),
      ]);
    const [mixedSuite, cleanSuite] = await suites(...all);
    expect(cleanSuite).toEqual(['specs/clean.pledge', 'nothi passed']);
    expect(mixedSuite).toEqual(
      expect.arrayContaining(['P0116 system-out', 'P0306 failure', 'P0601 skipped', 'P0702 system-out']),
    );
    expect((await suites('--fail-on', 'warning'))[0]).toEqual(
      expect.arrayContaining(['P0116 failure', 'P0306 failure']),
    );
  });

  test('counts agree with what is there', async () => {
    const root = readXml((await form('junit', 'nowhere.pledge', ...all)).out);
    const elements = (name: string) =>
      root.children.flatMap((of) => of.children).filter((of) => of.children[0]?.element === name);
    expect(root.attributes).toMatchObject({
      tests: String(root.children.flatMap((of) => of.children).length),
      failures: String(elements('failure').length),
      errors: String(elements('error').length),
    });
    expect(elements('error')).toHaveLength(1);
  });

  test('is well formed whatever its texts hold, and gives them back', () => {
    const text = fc.string({ unit: 'binary' });
    const possible = (of: string) =>
      of.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
    fc.assert(
      fc.property(text, text, text, (name, message, inside) => {
        const failure = { message, text: inside };
        const root = readXml(junit(name, [{ name, cases: [{ name, classname: name, failure }] }]));
        const told = root.children[0]?.children[0];
        expect(told?.attributes.name).toBe(possible(name));
        expect(told?.children[0]?.attributes.message).toBe(possible(message));
        expect(told?.children[0]?.text).toBe(possible(inside));
      }),
      { numRuns: 300 },
    );
  });
});

describe('in every form', () => {
  test.each(Object.keys(reports))('%s: the exit code follows --fail-on', async (format) => {
    save('warned.pledge', `${clean}  we will acknowledge letters within 24hrs\n`);
    const codeOf = async (file: string, failOn: string) =>
      (await pledge(['check', file, '--format', format, '--fail-on', failOn])).code;
    expect(await codeOf('warned.pledge', 'error')).toBe(0);
    expect(await codeOf('warned.pledge', 'warning')).toBe(1);
    save('noted.pledge', `${clean}  we will "contact you prior to any visit"\n`);
    expect(await codeOf('noted.pledge', 'warning')).toBe(0);
    expect(await codeOf('noted.pledge', 'note')).toBe(1);
  });

  test.each(Object.keys(reports))('%s: what makes the check fail is shown', async (format) => {
    save('noted.pledge', `${clean}  we will "contact you prior to any visit"\n`);
    const { out, err } = await pledge(['check', 'noted.pledge', '--format', format, '--fail-on', 'note']);
    expect(out + err).toContain('P0702');
  });

  test.each(Object.keys(reports))('%s: a folder without specifications is told, with exit code 2', async (format) => {
    save('empty/readme.md', '');
    const { code, err } = await pledge(['check', 'empty', '--format', format]);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'There is no specification in empty: no file that ends in .pledge.\n',
    });
  });

  test.each(Object.keys(reports))('%s: files, folders and standard input together, each once', async (format) => {
    save('specs/a.pledge', mixed);
    const { out, err } = await pledge(['check', 'specs', 'specs/a.pledge', '-', '--format', format], clean);
    const told = format === 'text' ? err : out;
    expect(told.match(/“0 working days” is/g)?.length).toBe(format === 'junit' ? 3 : 1);
  });
});

describe('paths are written as every system reads them', () => {
  test.each([
    ['specs\\a b.pledge', 'specs/a%20b.pledge', 'specs/a b.pledge'],
    ['C:\\work\\specs\\ŷ.pledge', 'specs/%C5%B7.pledge', 'specs/ŷ.pledge'],
    ['..\\other\\a.pledge', 'file:///C:/other/a.pledge', 'C:/other/a.pledge'],
    ['D:\\a.pledge', 'file:///D:/a.pledge', 'D:/a.pledge'],
    ['..a\\b.pledge', '..a/b.pledge', '..a/b.pledge'],
  ])('on Windows: %s', (file, uri, slashes) => {
    expect(uriOf(file, win32, 'C:\\work')).toBe(uri);
    expect(slashed(file, win32, 'C:\\work')).toBe(slashes);
  });

  test.each([
    ['/desk/specs/a.pledge', 'specs/a.pledge'],
    ['./specs/../a#1.pledge', 'a%231.pledge'],
    ['../a.pledge', 'file:///a.pledge'],
  ])('elsewhere: %s', (file, uri) => {
    expect(uriOf(file, posix, '/desk')).toBe(uri);
  });
});
