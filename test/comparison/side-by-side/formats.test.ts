import { describe, expect, test } from 'vitest';
import { csv, json, markdown, terminal } from '../../../src/comparison/formats/index.ts';
import { association, documents, pageOf, ready, screen, sideBySide } from './compared.ts';

const comparison = sideBySide(ready(...documents));

/** A CSV as a spreadsheet reads it: quoted fields may hold commas, quotes and lines. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

describe('as data', () => {
  const data = JSON.parse(json(comparison));

  test('a column for each, and a cell in every row for every column', () => {
    expect(data.columns.map(({ id, kind }: { id: string; kind: string }) => `${id}: ${kind}`)).toEqual([
      ...['alderbrook: association', 'birchwood: association', 'cedarholm: association', 'beechley-code: standard'],
    ]);
    for (const { cells } of data.rows) expect(cells).toHaveLength(4);
  });

  test('rows say what is asked, cells what applies and how it got there', () => {
    const letters = data.rows.find(({ id }: { id: string }) => id === 'enquiry-reply-letter');
    expect(letters).toMatchObject({ subject: 'enquiry', means: 'letter', action: 'reply', topic: 'contact' });
    expect(letters.cells).toMatchObject([
      { commitment: 'enquiry.reply[correspondence]', inherited: true, from: 'correspondence', clauses: ['3.1'] },
      { commitment: 'enquiry.reply[letter]', inherited: false, clauses: [] },
      { commitment: 'enquiry.reply[letter]', inherited: false },
      { commitment: null, inherited: false, how: 'silent', promises: [] },
    ]);
  });

  test('the order names pairs of columns, with witnesses that hold', () => {
    const letters = data.rows.find(({ id }: { id: string }) => id === 'enquiry-reply-letter');
    expect(letters.order[0]).toMatchObject({ a: 'alderbrook', b: 'birchwood', relation: 'incomparable' });
    expect(letters.order[0].witnesses[0]).toMatchObject({
      part: 'limit',
      begins: 'What comes in on Friday 18 December 2026',
    });
    const ids = new Set(data.columns.map(({ id }: { id: string }) => id));
    for (const { order } of data.rows)
      for (const { a, b, relation } of order) {
        expect(ids.has(a) && ids.has(b) && a !== b).toBe(true);
        expect(relation).toMatch(/^(stricter|weaker|the same|incomparable)$/);
      }
  });

  test('the same input gives the same bytes', () => {
    expect(json(sideBySide(ready(...documents)))).toBe(json(comparison));
  });
});

describe('as a spreadsheet', () => {
  const rows = cellsOf(csv(comparison).slice(1));

  test('is marked as UTF-8, has a head, and as many cells in every row', () => {
    expect(csv(comparison).codePointAt(0)).toBe(0xfeff);
    expect(rows[0]).toEqual([
      ...[
        'Topic',
        'Question',
        'Alderbrook Homes',
        'Birchwood Housing',
        'Cedarholm',
        'Beechley Code',
        'Strictest',
        'Notes',
      ],
    ]);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([8]));
  });

  test('names who is strictest, and leaves silence empty', () => {
    const urgent = rows.find(([, question]) => question === 'How soon do they reply to urgent emails?');
    expect(urgent?.slice(3)).toEqual([
      'Within 24 hours.',
      'Within 5 working days. We will do this where possible. Said of emails.',
      ...['', 'Birchwood Housing', ''],
    ]);
  });

  test('nothing that an author can write begins a formula', () => {
    const evil = ['=HYPERLINK(A1)', '+1+1', '-1', '@SUM(A1)'];
    const hostile = evil.flatMap((name, at) =>
      association(name, `channel letter "${evil[3 - at]}"`, '  we will reply to letters within 5 working days'),
    );
    const cells = cellsOf(csv(sideBySide(hostile)).slice(1)).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.includes('SUM')).length).toBeGreaterThan(0);
  });
});

test('a board paper keeps what an author wrote as words', () => {
  const name = 'A|B *bold* <b> [x](y)';
  const paper = markdown(
    sideBySide([
      ...association('One', 'section Us', '  we will reply to letters within 5 working days'),
      ...association('Two', 'what we ask of you', `  please "${name}"`),
    ]),
  );
  expect(paper).toContain('A\\|B \\*bold\\* \\<b\\> \\[x\\](y)');
});

test('the terminal is steered by nobody', () => {
  const reply = ['section Us', '  we will reply to letters within 5 working days'];
  const steered = terminal(
    sideBySide([...association('O\u202ene', ...reply), ...association('Two', ...reply)]),
    screen,
  );
  expect(steered).not.toContain('\u202e');
});

test('where there is nothing to set side by side, that is said', async () => {
  const nice = ['section Us', '  we will "be nice"'];
  const empty = sideBySide([...association('One', ...nice), ...association('Two', ...nice)]);
  const says = 'There is nothing to set side by side';
  expect(terminal(empty, screen)).toContain(says);
  expect(markdown(empty)).toContain(says);
  expect(await pageOf(empty)).toContain(says);
  expect(await pageOf(comparison)).not.toContain(says);
});

test('one topic alone, and only what differs', () => {
  const same = ['section Us', '  we will reply to letters within 5 working days'];
  const both = [
    ...association(
      'One',
      ...same,
      '  we will reply to emails within 5 working days',
      'section Formats',
      '  format  Braille',
    ),
    ...association('Two', ...same, '  we will reply to emails within 6 working days'),
  ];
  const rowsOf = (choice: Parameters<typeof sideBySide>[1]) => sideBySide(both, choice).rows.map(({ id }) => id);
  expect(rowsOf({})).toEqual(['enquiry-reply-letter', 'enquiry-reply-email']);
  expect(rowsOf({ only: 'differences' })).toEqual(['enquiry-reply-email']);
  expect(rowsOf({ topic: 'formats' })).toEqual([]);
  expect(sideBySide(both, { topic: 'formats' }).tables.formats).toHaveLength(1);
  expect(sideBySide(both, { topic: 'contact' }).tables.formats).toHaveLength(0);
});
