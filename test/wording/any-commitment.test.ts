import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Commitment, Limit } from '../../src/policy/policy.ts';
import { longest } from '../../src/wording/compose.ts';
import { row } from '../../src/wording/row.ts';
import { sentence } from '../../src/wording/sentence.ts';
import { countWords } from '../../src/wording/text.ts';
import { commitment, given, policy } from './fixture.ts';

const of = <Value>(...values: Value[]) => fc.constantFrom(...values);
const amount = fc.integer({ min: 1, max: 99 });
const unit = of('second', 'hour', 'working day', 'week', 'month', 'ring');
const event = of(
  'receipt',
  'report',
  'request',
  'escalation',
  'visit',
  'end of tenancy',
  'start of major work',
  'reply',
  'unheard-of thing',
);
const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });
const few = <Value>(...values: Value[]) => fc.subarray(values);
const hours = of({ named: 'office hours', outside: false }, { named: 'office hours', outside: true });
const circumstances = fc
  .uniqueArray(fc.tuple(of('you are out', 'we cannot help'), fc.boolean()), {
    maxLength: 2,
    selector: ([words]) => words,
  })
  .map((found) => found.map(([words, holds]) => given(words, holds)));

const limit: fc.Arbitrary<Limit> = fc.oneof(
  fc.record({ kind: fc.constant('within' as const), stated: of(''), amount, unit, from: event }),
  fc.record({
    kind: fc.constant('by' as const),
    day: of('same working day' as const, 'next working day' as const),
    time: of('17:00'),
    from: event,
  }),
  fc.record({ kind: fc.constant('immediately' as const), from: event }),
  fc.record({ kind: fc.constant('first' as const), at: of('contact' as const, 'visit' as const) }),
  fc.record({ kind: fc.constant('notice' as const), stated: of(''), amount, unit, before: event }),
  fc.record({
    kind: fc.constant('every' as const),
    stated: of(''),
    amount: fc.integer({ min: 2, max: 99 }),
    unit,
    until: event,
  }),
  fc.record({
    kind: fc.constant('times' as const),
    stated: of(''),
    times: fc.integer({ min: 3, max: 99 }),
    per: of('week', 'year'),
    until: event,
  }),
  fc.record({ kind: fc.constant('during' as const), hours }),
  fc.record({
    kind: fc.constant('on' as const),
    when: of('on' as const, 'before' as const, 'after' as const, 'during' as const),
    event,
    every: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('vague' as const),
    words: of('promptly', 'as soon as possible'),
    stands: fc.constant('limit' as const),
  }),
);

const deed = of<Partial<Commitment>>(
  { action: 'reply', verb: 'reply to', means: ['letter'] },
  { action: 'answer', verb: 'answer', means: ['telephone'], qualifiers: ['urgent'] },
  { action: 'update', verb: 'keep informed', whom: 'you' },
  { action: 'complete', verb: 'complete', subject: 'repair', qualifiers: ['emergency'] },
  { action: 'give', verb: 'give' },
  { action: 'send', verb: 'send', words: 'a newsletter' },
  { words: 'treat people with respect' },
  { action: 'acknowledge', verb: 'acknowledge', subject: 'complaint', stage: 1, id: 'complaint.stage-1.acknowledge' },
);

const languages = fc.record({
  of: fc.constantFrom(['Welsh'], ['Welsh', 'English']),
  join: of('and' as const, 'or' as const),
});

const fallback = fc.record({
  limit: maybe(limit),
  by: few('telephone', 'letter'),
  inWriting: fc.boolean(),
  languages: maybe(languages),
  to: few('tenant'),
  words: of('we will tell you why', 'at a better time'),
  conditions: circumstances,
});

const clauses: fc.Arbitrary<Partial<Commitment>> = fc.record({
  party: of('we', 'contractors', 'colleagues', 'customers', 'tenant', 'landlords'),
  strength: of(
    'will' as const,
    'shall' as const,
    'must' as const,
    'always' as const,
    'should' as const,
    'may' as const,
  ),
  negated: fc.boolean(),
  hedge: maybe(of('aim to', 'try to', 'normally', 'do our best to')),
  customers: few('tenant', 'leaseholder', 'MP'),
  limit: maybe(limit),
  occasion: maybe(limit.filter((one) => one.kind === 'on')),
  during: maybe(hours),
  target: maybe(fc.record({ percent: fc.integer({ min: 1, max: 100 }), of: of('telephone', 'enquiry') })),
  by: few('telephone', 'letter', 'website'),
  inWriting: fc.boolean(),
  languages: maybe(languages),
  conditions: circumstances,
  vagueConditions: few('where practicable'),
  otherwise: fc.array(fallback, { maxLength: 1 }),
  extension: maybe(fc.record({ by: maybe(fc.record({ amount, unit })), conditions: circumstances })),
  pausing: circumstances,
  rollsForward: fc.boolean(),
  fee: maybe(
    fc.oneof(
      fc.constant({ free: true as const }),
      fc.record({ pounds: amount, pence: fc.integer({ min: 0, max: 99 }), upTo: fc.boolean() }),
    ),
  ),
  inForce: maybe(
    fc.record({
      from: maybe(fc.constant({ day: 1, month: 4, year: 2026 })),
      to: maybe(fc.constant({ month: 3, year: 2031 })),
    }),
  ),
  internal: fc.boolean(),
});

const any = fc.tuple(deed, clauses).map((parts) => commitment(Object.assign({}, ...parts)));

/** Every figure that a commitment states; 1 and 2 may be said in words. */
function figures({ limit, target, fee, extension, otherwise, inForce }: Commitment): string[] {
  const limits = [limit, ...otherwise.map((one) => one.limit)].flatMap((one) => (one ? Object.values(one) : []));
  const prices = fee && 'pounds' in fee ? [fee.pounds, ...(fee.pence > 0 ? [fee.pence] : [])] : [];
  const dates = [inForce?.from, inForce?.to].flatMap((date) =>
    date ? Object.values(date).filter((part) => part > 12) : [],
  );
  const all = [
    ...limits,
    target && 'percent' in target ? target.percent : undefined,
    ...prices,
    ...dates,
    extension?.by?.amount,
  ];
  return all.filter((value) => typeof value === 'number').map(String);
}

describe('whatever is promised', () => {
  test('it is printed as whole sentences that can be read in one breath, with every figure', () => {
    fc.assert(
      fc.property(any, (said) => {
        const sentences = sentence(said, policy());
        const text = sentences.join(' ');
        for (const one of sentences) {
          expect(one).toMatch(/^\p{Lu}.*\.$/u);
          expect(countWords(one), one).toBeLessThanOrEqual(longest);
        }
        expect(text).not.toMatch(/ {2}|undefined|null|\[object|[{}]| ,|,,|\.\.|,\./);
        expect(figures(said).filter((figure) => !new RegExp(`(?<!\\d)0?${figure}(?!\\d)`).test(text))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('its row in a table holds the same figures', () => {
    fc.assert(
      fc.property(any, (said) => {
        const { what, when, notes } = row(said, policy());
        const text = [what, when, ...notes].filter(Boolean).join(' ');
        expect(what).toMatch(/^\p{Lu}/u);
        expect(text).not.toMatch(/ {2}|undefined|null|\[object|[{}]| ,|,,|\.\.|,\./);
        expect(figures(said).filter((figure) => !new RegExp(`(?<!\\d)0?${figure}(?!\\d)`).test(text))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
