import { describe, expect, test } from 'vitest';
import { inAnEmptyFolder, pledge, save } from '../cli/pledge.ts';
import { asText, parts } from './document.ts';
import { load } from './load.ts';

inAnEmptyFolder();

const specification = load('meadowbank.pledge');
const document = asText(parts);

/** The command on a specification and a document, some of whose words are others. */
async function trace(inSpecification: [string, string][], inDocument: [string, string][], ...options: string[]) {
  const changed = (text: string, changes: [string, string][]) =>
    changes.reduce((made, [from, to]) => {
      if (!made.includes(from)) throw new Error(`no “${from}”`);
      return made.replace(from, to);
    }, text);
  save('meadowbank.pledge', changed(specification, inSpecification));
  save('policy.txt', changed(document, inDocument));
  return await pledge(['trace', 'meadowbank.pledge', 'policy.txt', ...options]);
}

describe('pledge trace', () => {
  test('says when each figure is accounted for', async () => {
    expect(await trace([], [])).toEqual({
      code: 0,
      out: `Excused (1)
  999  clause 2.2, line 30
      because the number of the emergency services (line 64)

30 figures in policy.txt: 29 accounted for, 1 excused. 100%.
\`--all\` lists what accounts for each.
`,
      err: '',
    });
  });

  test('says which are not, which the specification adds, and which excuses are idle', async () => {
    const { code, out } = await trace(
      [
        ['acknowledge letters within 2', 'acknowledge letters within 3'],
        ['telephone 999', 'telephone 112'],
      ],
      [],
    );
    expect(code).toBe(1);
    expect(out).toBe(`In the specification, and not in the document (1)
  3 working days  line 33, enquiry.acknowledge[letter]  we will acknowledge letters within 3 working days of receipt

Excuses that excuse nothing: their words are not in the document, or hold no figure (1)
  line 64  “telephone 112”

Not accounted for (2)
  999  clause 2.2, line 30
      In danger, telephone 999.
  two working days  clause 3, line 34
      We acknowledge letters within two working days and send a full reply to them within 10 working
      days.

30 figures in policy.txt: 28 accounted for, 2 not accounted for, 1 more in the specification. 93%.
\`pledge explain trace\` tells what to do about a figure that is not accounted for.
`);
  });

  test('lists what accounts for each', async () => {
    const { out } = await trace([], [], '--all');
    expect(out).toMatch(/^Accounted for \(29\)\n {2,}in the document +in the specification\n/);
    expect(out).toMatch(/^ {2}five \(5\) rings +clause 2\.1, line 23 +line 23, enquiry\.answer\[telephone\]$/m);
  });

  test('as data', async () => {
    const { code, out } = await trace([['within 6 hours', 'within 4 hours']], [], '--format', 'json');
    const { found, extra, idle, summary } = JSON.parse(out);
    expect(code).toBe(1);
    expect(found[0]).toEqual({
      text: '17/01/2025',
      kind: 'date',
      line: 4,
      page: null,
      clause: null,
      sentence: 'Approved by the Board on 17/01/2025.',
      accountedFor: {
        by: 'field',
        field: 'policy Customer Care, approved',
        line: 11,
        written: 'approved 17 January 2025 by the Board',
      },
    });
    const of = (text: string) => found.find((one: { text: string }) => one.text === text);
    expect(of('five (5) rings').accountedFor).toMatchObject({
      by: 'commitment',
      commitments: ['enquiry.answer[telephone]'],
      line: 23,
    });
    expect(of('999').accountedFor).toEqual({
      by: 'excuse',
      words: 'telephone 999',
      because: 'the number of the emergency services',
      line: 64,
    });
    expect(of('6 hours')).toMatchObject({ kind: 'timescale', accountedFor: null });
    expect(extra).toEqual([
      {
        text: '4 hours',
        kind: 'timescale',
        by: 'commitment',
        commitments: ['repair.emergency.complete'],
        line: 42,
        written: 'we will complete emergency repairs within 4 hours of report',
      },
    ]);
    expect(idle).toEqual([]);
    expect(summary).toEqual({
      specification: 'meadowbank.pledge',
      document: 'policy.txt',
      ...{ figures: 30, accountedFor: 28, excused: 1, unaccounted: 1, percent: 96, extra: 1, idleExcuses: 0 },
    });
  });

  test('reads the document from standard input', async () => {
    save('meadowbank.pledge', specification);
    const { code, out } = await pledge(['trace', 'meadowbank.pledge', '-'], document);
    expect(code).toBe(0);
    expect(out).toContain('30 figures in the document: 29 accounted for, 1 excused. 100%.');
  });
});

describe('what cannot be done is told, with exit code 2', () => {
  const says: [string, string[], string][] = [
    ['no document', ['meadowbank.pledge', 'policy.docx'], 'There is no file policy.docx. Did you mean policy.txt?'],
    ['a folder', ['meadowbank.pledge', '.'], 'I cannot read .: it is a folder.'],
    [
      'no specification',
      ['medowbank.pledge', 'policy.txt'],
      'There is no file medowbank.pledge. Did you mean meadowbank.pledge?',
    ],
    [
      'the wrong way round',
      ['policy.txt', 'meadowbank.pledge'],
      'Name the specification first, and then the document.',
    ],
    ['both from standard input', ['-', '-'], 'Standard input can be the specification or the document, not both.'],
    [
      'a document without figures',
      ['meadowbank.pledge', 'kind.txt'],
      'kind.txt holds no figure. Is it the right document?',
    ],
    ['errors in the specification', ['broken.pledge', 'policy.txt'], 'broken.pledge has errors. Mend them first'],
    ['one of the two left out', ['meadowbank.pledge'], '`pledge trace` needs the document'],
  ];
  test.each(says)('%s', async (_, argv, expected) => {
    save('meadowbank.pledge', specification);
    save('policy.txt', document);
    save('kind.txt', 'We are kind.');
    save('broken.pledge', specification.replace('within five rings', 'within five'));
    const { code, out, err } = await pledge(['trace', ...argv]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(expected);
  });
});
