import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../../src/policy/ready.ts';
import { closedOn } from '../../../src/time/calendar.ts';
import { dayNumber } from '../../../src/time/day.ts';
import { shippedPolicies, sourceOf } from '../../policies.ts';
import { compared, policyFrom, withPromises } from './compared.ts';

/** A limit as it is written. */
interface Limit {
  amount: number;
  unit: 'working day' | 'calendar day' | 'week';
}

const written = ({ amount, unit }: Limit) => `${amount} ${unit}${amount === 1 ? '' : 's'}`;

const { days } = rulesOf(policyFrom(withPromises('we will reply to letters'))).clock;
const today = dayNumber(2026, 11, 22);
/** From the day on which it is asked to the calendar's end, whether each is a working day. */
const works = Array.from({ length: days.last - today + 1 }, (_, day) => closedOn(days, today + day) === undefined);

/** The day on which a letter of each day is due, one day after another; none past the calendar's end. */
function dues({ amount, unit }: Limit): number[] {
  return works.map((_, day) => {
    let due = day + (unit === 'working day' ? 0 : amount * (unit === 'week' ? 7 : 1));
    for (let left = unit === 'working day' ? amount : 0; left > 0 && due < works.length; ) if (works[++due]) left--;
    return due < works.length ? due : Number.NaN;
  });
}

/** What becomes of a promise by another limit, letter by letter. */
function expected(before: Limit, after: Limit): string[] {
  const [one, other] = [dues(before), dues(after)];
  const [later, sooner] = [one.some((at, i) => at < (other[i] ?? 0)), one.some((at, i) => at > (other[i] ?? 0))];
  if (later && sooner) return ['sideways'];
  return later ? ['weaker'] : sooner ? ['stronger'] : written(before) === written(after) ? [] : ['wording only'];
}

const limits = fc.record({
  amount: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom<Limit['unit']>('working day', 'calendar day', 'week'),
});

const saying = (limit: Limit) => withPromises(`we will reply to letters within ${written(limit)} of receipt`);

/** Lines of real policies with one figure that can be another one, which say one thing and say it once. */
const figures = shippedPolicies.flatMap((name) => {
  const text = sourceOf(name);
  const { commitments } = policyFrom(text);
  const many = commitments.filter(({ alsoAt, actions }) => alsoAt.length > 0 || actions);
  const again = new Set(many.flatMap(({ span, alsoAt }) => [span, ...alsoAt]).map(({ line }) => line));
  return text.split('\n').flatMap((line, at) => {
    const isFigure = /^ +we will [a-z ]* within \d+ (?:working days|seconds|minutes|hours|days)\b[a-z ]*$/.test(line);
    return isFigure && !again.has(at + 1) ? [{ name, at }] : [];
  });
});

describe('another figure', () => {
  test('is one change, and of the sign that the due dates have, letter by letter', () => {
    fc.assert(
      fc.property(limits, limits, (before, after) => {
        const { changes } = compared(saying(before), saying(after));
        expect(changes.map(({ grade }) => grade)).toEqual(expected(before, after));
        expect(changes.every(({ part }) => part === 'limit')).toBe(true);
      }),
      {
        numRuns: 40,
        examples: [
          [
            { amount: 5, unit: 'working day' },
            { amount: 7, unit: 'calendar day' },
          ],
        ],
      },
    );
  });

  test('shows the earliest letter on which it tells', () => {
    const [{ witnesses } = { witnesses: [] }] = compared(
      saying({ amount: 10, unit: 'working day' }),
      saying({ amount: 15, unit: 'working day' }),
    ).changes;
    expect(witnesses).toMatchObject([
      {
        begins: 'What comes in on Monday 23 November 2026',
        before: 'by the end of Monday 7 December 2026',
        after: 'by the end of Monday 14 December 2026',
      },
    ]);
  });

  test('of a real policy is one change: more time is weaker, less is stronger', () => {
    expect(figures.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.constantFrom(...figures), fc.integer({ min: 1, max: 90 }), ({ name, at }, figure) => {
        const lines = sourceOf(name).split('\n');
        const old = Number(/ within (\d+)/.exec(lines[at] ?? '')?.[1]);
        const after = lines.with(at, (lines[at] ?? '').replace(/ within \d+/, ` within ${figure}`));
        const { changes } = compared(lines.join('\n'), after.join('\n'));
        const told = new Set(changes.map(({ title, part, grade }) => `${title} ${part} ${grade}`));
        expect(told.size).toBe(figure === old ? 0 : 1);
        for (const { part, grade } of changes) {
          expect(part).toBe('limit');
          expect(grade).toBe(figure > old ? 'weaker' : 'stronger');
        }
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['a share', 'for at least 90% of letters', 'for at least 80% of letters', 'share weaker'],
    ['an extension', 'extendable by 5 working days', 'extendable by 6 working days', 'extension weaker'],
    ['a price', 'fee £5', 'fee £4.50', 'fee stronger'],
  ])('of %s', (_, before, after, change) => {
    const policy = (clause: string) => withPromises('we will reply to letters within 3 working days', `  ${clause}`);
    const { changes } = compared(policy(before), policy(after));
    expect(changes.map(({ part, grade }) => `${part} ${grade}`)).toEqual([change]);
  });

  test.each([
    ['more notice', "you must give at least 4 weeks' notice before ending your tenancy", '5 weeks', 'weaker'],
    ['less notice', "you must give at least 4 weeks' notice before ending your tenancy", '3 weeks', 'stronger'],
    ['less time', 'you must report repairs within 4 weeks of discovery', '3 weeks', 'weaker'],
  ])('of a duty: what is stricter is worse for customers – %s', (_, duty, figure, grade) => {
    const { changes } = compared(withPromises(duty), withPromises(duty.replace('4 weeks', figure)));
    expect(changes.map((change) => [change.part, change.grade, change.of])).toEqual([['limit', grade, 'duty']]);
  });
});
