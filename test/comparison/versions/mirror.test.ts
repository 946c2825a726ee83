import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgements } from '../../../src/comparison/judgements/index.ts';
import type { Change } from '../../../src/comparison/versions/change.ts';
import { judge, judgementOf, versions } from '../../../src/comparison/versions/compare.ts';
import { turned } from '../../../src/comparison/versions/difference.ts';
import { differences } from '../../../src/comparison/versions/differences.ts';
import { grades, type Judged, turnedGrade } from '../../../src/comparison/versions/judgement.ts';
import { scalesFor } from '../../../src/comparison/versions/scales.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { policy as anyPolicy } from '../../language/arbitrary.ts';
import { compileText, policyOf, shippedPolicies, sourceOf, today } from '../../policies.ts';
import { history, policyFrom } from './compared.ts';
import { versionsOf } from './versions.ts';

const real = shippedPolicies.map(sourceOf);

/** Better is worse, looked at from the other side. */
const opposite = { better: 'worse', worse: 'better', neither: 'neither' } as const;

/** What was judged, without what shows it. */
const opinion = ({ grade, forCustomers }: Judged) => `${grade} ${forCustomers}`;
const mirrored = ({ grade, forCustomers }: Judged) => `${turnedGrade(grade)} ${opposite[forCustomers]}`;

/** Every judgement of a difference that is not the mirror of what is judged of it from the other side. */
function crooked(before: Policy, after: Policy): string[] {
  const [there, back] = [differences(before, after), differences(after, before)];
  const [one, other] = [scalesFor(before, after, there, { on: today }), scalesFor(after, before, back, { on: today })];
  return there.differences.flatMap((difference) => {
    const [forth, around] = [judge(difference, one), judge(turned(difference), other)];
    if (forth && around && mirrored(forth) === opinion(around)) return [];
    return [
      `${JSON.stringify(difference).slice(0, 300)}: ${forth && opinion(forth)}, and back ${around && opinion(around)}`,
    ];
  });
}

/** All changes, without the names by which each version knows things, and in no order. */
function told(before: Policy, after: Policy, mirror: boolean): string[] {
  const { changes } = versions({ name: 'old', policy: before }, { name: 'new', policy: after }, today);
  const line = ({ part, grade, forCustomers, ...change }: Change) => {
    const [first, last] = mirror ? [change.after, change.before] : [change.before, change.after];
    const judged = {
      grade: mirror ? turnedGrade(grade) : grade,
      forCustomers: mirror ? opposite[forCustomers] : forCustomers,
    };
    return JSON.stringify([part, judged, first, last]);
  };
  return changes.map(line).toSorted();
}

const steps = history.slice(1).map((after, at) => [policyFrom(history[at] ?? ''), policyFrom(after)] as const);

describe('every judgement has its mirror', () => {
  test('each grade has one, which leads back to it', () => {
    for (const grade of grades) expect(turnedGrade(turnedGrade(grade))).toBe(grade);
  });

  test.each(steps.map((step, at) => [at + 1, ...step] as const))(
    'through the years, from version %i',
    (_, before, after) => {
      expect(crooked(before, after)).toEqual([]);
      expect(told(after, before, true)).toEqual(told(before, after, false));
    },
  );

  test('and on the way each judgement has something to say', () => {
    const found = steps.flatMap(([before, after]) => differences(before, after).differences);
    const said = new Set(found.map(judgementOf));
    expect(judgements.filter((of) => !said.has(of))).toEqual([]);
  });

  test('between associations that have little in common', () => {
    for (const one of shippedPolicies) {
      for (const other of shippedPolicies) {
        if (one < other) expect(crooked(policyOf(one), policyOf(other))).toEqual([]);
      }
    }
  });

  test('between any two policies, and two versions of any', () => {
    const pairs = fc.oneof(fc.tuple(anyPolicy, anyPolicy), versionsOf(anyPolicy), versionsOf(fc.constantFrom(...real)));
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const [before, after] = [compileText(one).policy, compileText(other).policy];
        expect(crooked(before, after)).toEqual([]);
        expect(told(after, before, true)).toEqual(told(before, after, false));
      }),
      { numRuns: 80 },
    );
  });

  test('no two of them judge the same', () => {
    const claims = judgements.flatMap(({ of, parts }) => (parts ?? ['']).map((part) => `${of} ${part}`));
    expect(new Set(claims).size).toBe(claims.length);
  });
});
