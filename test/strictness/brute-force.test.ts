import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverOf } from '../../src/rules/applies.ts';
import { type Case, readCase } from '../../src/rules/case.ts';
import { momentData } from '../../src/rules/data.ts';
import { decide } from '../../src/rules/decide.ts';
import { turned } from '../../src/strictness/relation.ts';
import { weighing } from '../../src/strictness/weigh.ts';
import type { Side } from '../../src/strictness/weighed.ts';
import { dayNumber } from '../../src/time/day.ts';
import { momentOf } from '../../src/time/moment.ts';
import { today } from '../policies.ts';
import { side } from './sides.ts';

const amounts = fc.constantFrom(
  ...[
    '4 hours',
    '24 hours',
    '1 working day',
    '3 working days',
    '5 working days',
    '7 calendar days',
    '1 week',
    '10 days',
  ],
);
const some = (...lines: string[]) => fc.constantFrom('', ...lines);

/** Promises about letters that differ in any of their parts. */
const promise = fc
  .tuple(
    fc.constantFrom('letters', 'correspondence'),
    amounts,
    some(' for tenants', ' for residents', ' for tenants, some leaseholders'),
    some(' if "it is urgent"', ' if "it is signed"'),
    some(' during office hours', ' during evening hours'),
    some('\n    extendable by 2 working days', '\n    extendable by 2 working days if "it is complex"'),
    some(
      '\n    otherwise within 20 working days if "we must visit you"',
      '\n    otherwise within 2 working days if "we must visit you"',
    ),
    some('\n    moving to the next working day'),
  )
  .map(
    ([what, amount, who, condition, hours, extension, otherwise, moving]) =>
      `we will reply to ${what} within ${amount}${who}${hours}${condition}${extension}${otherwise}${moving}`,
  );

const facts = ['it-is-urgent', 'it-is-signed', 'it-is-complex', 'we-must-visit-you'];
const FIRST = dayNumber(2026, 11, 23);

/** A letter that comes at any minute of the next few years, with all that a promise may turn on known. */
const letter = fc.record({
  day: fc.oneof(fc.integer({ min: 0, max: 900 }), fc.constantFrom(25, 29, 31, 32, 38, 120, 124, 125)),
  minute: fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(0, 539, 540, 1019, 1020, 1199, 1200, 1439)),
  customer: fc.constantFrom('tenant', 'leaseholder'),
  circumstances: fc.tuple(...facts.map(() => fc.boolean())),
  extended: fc.boolean(),
});

type Letter = typeof letter extends fc.Arbitrary<infer Of> ? Of : never;

/** When the reply is due under the meaning of a policy; never where nothing is promised of this letter. */
function dueOf({ commitment, rules }: Side, { day, minute, customer, circumstances, extended }: Letter): number {
  const receipt = momentData(momentOf(FIRST + day, minute));
  const data = {
    means: 'letter',
    customer,
    events: { receipt },
    circumstances: Object.fromEntries(facts.map((fact, i) => [fact, circumstances[i] === true])),
    ...(extended && { extended: { at: receipt } }),
  };
  const read = readCase(data, rules);
  if (!('case' in read)) throw new Error(JSON.stringify(read.problems));
  if (coverOf(commitment, read.case as Case, rules).covers === 'no') return Number.POSITIVE_INFINITY;
  const { answer } = decide(commitment, read.case, rules);
  return answer.kind === 'due' ? answer.at.epochMilliseconds : Number.POSITIVE_INFINITY;
}

const weigh = weighing(today);

test('what is at least as strict is due no later in any case, by the meaning of both', () => {
  fc.assert(
    fc.property(promise, promise, fc.array(letter, { minLength: 40, maxLength: 40 }), (one, other, letters) => {
      const [a, b] = [side(one), side(other)];
      const { relation } = weigh(a, b);
      const latest = letters.map((of) => dueOf(a, of) - dueOf(b, of)).filter((difference) => difference > 0);
      if (relation === 'stricter' || relation === 'the same') expect(latest).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('what is said of one about the other is the mirror of what is said of the other', () => {
  fc.assert(
    fc.property(promise, promise, (one, other) => {
      const [a, b] = [side(one), side(other)];
      const [there, back] = [weigh(a, b), weigh(b, a)];
      expect(back.relation).toBe(turned(there.relation));
      expect(back.parts.map(({ part, relation }) => [part, turned(relation)])).toEqual(
        there.parts.map(({ part, relation }) => [part, relation]),
      );
      expect(back.parts.map(({ secondLater }) => secondLater?.begins)).toEqual(
        there.parts.map(({ firstLater }) => firstLater?.begins),
      );
      expect(weigh(a, a).relation).toBe('the same');
    }),
    { numRuns: 100 },
  );
});

test('each witness is a case that is due later, by the meaning of both', () => {
  fc.assert(
    fc.property(amounts, amounts, (one, other) => {
      const [a, b] = [one, other].map((amount) => side(`we will reply to letters within ${amount}`)) as [Side, Side];
      const { parts } = weigh(a, b);
      for (const { firstLater, secondLater } of parts)
        for (const [witness, sign] of [
          [firstLater, 1],
          [secondLater, -1],
        ] as const) {
          if (!witness || one === '10 days' || other === '10 days') continue;
          const { begins } = witness.case;
          const [year, month, date] = begins.date.split('-').map(Number) as [number, number, number];
          const at = { day: dayNumber(year, month, date) - FIRST, minute: 'time' in begins ? begins.time : 600 };
          const kase: Letter = {
            ...at,
            customer: 'tenant',
            circumstances: [false, false, false, false],
            extended: false,
          };
          expect(Math.sign(dueOf(a, kase) - dueOf(b, kase))).toBe(sign);
        }
    }),
    { numRuns: 60 },
  );
});
