import fc from 'fast-check';
import type { Block, Clause } from '../../src/language/define.ts';
import { blocks, clauses, statements } from '../../src/language/index.ts';
import { type TermKind, termKinds, type ValueKind } from '../../src/language/shape.ts';
import { type Part, partsOf } from '../../src/syntax/shape.ts';
import { spellingsOf, type Vocabulary } from '../../src/syntax/vocabulary.ts';
import { words } from './pledge.ts';
import { samples } from './samples.ts';

/**
 * Policies out of the shapes and the vocabulary themselves: what the language can say, these say sooner or later.
 * Nothing here knows any clause or field by name, so a new one is in the next policy.
 */

const amount = fc.integer({ min: 1, max: 400 }).map(String);
const two = (n: number): string => String(n).padStart(2, '0');

/** Values beyond the samples. */
const further: Partial<Record<ValueKind, fc.Arbitrary<string>>> = {
  duration: fc
    .tuple(
      amount,
      fc.constantFrom(
        'seconds',
        'minutes',
        'hours',
        'working hours',
        'days',
        'calendar days',
        'working days',
        'weeks',
        'months',
        'years',
      ),
    )
    .map((parts) => parts.join(' ')),
  percentage: fc.integer({ min: 1, max: 100 }).map((n) => `${n}%`),
  time: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([h, m]) => `${two(h)}:${two(m)}`),
  date: fc
    .tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom('January', 'May', 'December'),
      fc.integer({ min: 1998, max: 2040 }),
    )
    .map((parts) => parts.join(' ')),
  money: fc
    .tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 99 }))
    .map(([p, q]) => `£${p}.${two(q)}`),
  quoted: fc
    .array(
      fc.constantFrom(
        'we',
        'call',
        'you',
        'back,',
        'the tenants’ panel',
        'in time',
        '#',
        '|',
        'otherwise',
        'within',
        '(or not)',
        'don’t',
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => `"${parts.join(' ')}"`),
};

function writtenAs(kind: string, vocabulary: Vocabulary): fc.Arbitrary<string> {
  const known = samples[kind as ValueKind | TermKind];
  const spelled = (termKinds as readonly string[]).includes(kind) ? spellingsOf(vocabulary, kind as TermKind) : [];
  return fc.oneof(fc.constantFrom(...known, ...spelled), further[kind as ValueKind] ?? fc.constantFrom(...known));
}

function partOf(part: Part, vocabulary: Vocabulary): fc.Arbitrary<string> {
  switch (part.is) {
    case 'words':
    case 'either':
    case 'choice':
      return fc.constantFrom(...part.words);
    case 'optional':
      return fc.oneof(fc.constant(''), line(part.parts, vocabulary));
    case 'gap': {
      const value = fc.oneof(...part.kinds.map((kind) => writtenAs(kind, vocabulary)));
      if (part.many === '') return value;
      const more = fc.tuple(
        fc.constantFrom(', ', ' and ', ', and ', ' or ', ...(part.many === '*' ? [' '] : [])),
        value,
      );
      return fc.tuple(value, fc.array(more, { maxLength: 2 })).map(([first, rest]) => first + rest.flat().join(''));
    }
  }
}

function line(parts: readonly Part[], vocabulary: Vocabulary): fc.Arbitrary<string> {
  const all = fc.tuple(...parts.map((part) => partOf(part, vocabulary)));
  return all.map((written) => written.filter((part) => part !== '').join(' '));
}

/** A line of a shape: `we will reply to letters`, `within 3 days of receipt`. */
export function lineOf(shape: string, vocabulary: Vocabulary = words): fc.Arbitrary<string> {
  return line(partsOf(shape), vocabulary);
}

const endsLine = ({ shape }: Clause): boolean => /:(text|names|clause)\}$/.test(shape);
const all: readonly Clause[] = Object.values(clauses);
const clauseOf = (some: readonly Clause[]): fc.Arbitrary<string> => fc.oneof(...some.map((of) => lineOf(of.shape)));
const plainClause = clauseOf(all.filter((of) => !endsLine(of)));
const lastClause = clauseOf(all.filter(endsLine));

/** Clauses on one line; the last may take the rest of it. */
const clauseRow = fc
  .tuple(fc.array(plainClause, { minLength: 1, maxLength: 3 }), fc.option(lastClause, { nil: '' }))
  .map(([some, last]) => [...some, last].join(' ').trim());

const indented = (lines: readonly string[]): string[] => lines.map((text) => `  ${text}`);
const prose = fc.constantFrom('| We mean it.', '| *You* choose:', '|   - one', '|');

/** A statement with all that belongs to it, line by line. */
export const statement: fc.Arbitrary<string[]> = fc
  .tuple(
    fc.oneof(...Object.values(statements).map((form) => lineOf(form.shape))),
    fc.oneof(fc.constant(''), clauseRow),
    fc.array(fc.oneof({ weight: 3, arbitrary: clauseRow }, { weight: 1, arbitrary: prose }), { maxLength: 3 }),
  )
  .map(([head, row, under]) => [`${head} ${row}`.trim(), ...indented(under)]);

const headClause = fc.oneof(...all.filter((of) => of.heads).map((of) => lineOf(of.shape)));

/** A block with all that may stand in it. */
export function blockOf(block: Block): fc.Arbitrary<string[]> {
  const lines = [...Object.values(block.fields), ...Object.values(block.entries ?? {})];
  const field = lines.length > 0 ? fc.oneof(...lines.map((of) => lineOf(of.shape))).map((text) => [text]) : undefined;
  const nested = (block.blocks ?? []).map(blockOf);
  const some = (kinds: (fc.Arbitrary<string[]> | undefined)[], maxLength: number) => {
    const known = kinds.filter((kind) => kind !== undefined);
    return known.length > 0 ? fc.array(fc.oneof(...known), { maxLength }) : fc.constant([]);
  };
  const text = block.text ? prose.map((text) => [text]) : undefined;
  return fc
    .tuple(
      lineOf(block.opens),
      some([field], 4),
      some([block.statements ? headClause.map((text) => [text]) : undefined], 2),
      some([block.statements ? statement : undefined, text], 4),
      some(nested, 3),
    )
    .map(([opening, ...groups]) => [opening, ...indented(groups.flat(2))]);
}

/** A whole policy. */
export const policy: fc.Arbitrary<string> = fc
  .array(fc.oneof(...Object.values(blocks).map(blockOf)), { minLength: 1, maxLength: 6 })
  .map(
    (all) =>
      `${[['office hours', '  Monday to Friday 9am to 5pm'], ...all].map((lines) => lines.join('\n')).join('\n\n')}\n`,
  );
