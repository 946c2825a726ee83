import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Rules, rulesOf } from '../../src/policy/ready.ts';
import { assess } from '../../src/rules/assess.ts';
import { type CaseData, readCase } from '../../src/rules/case.ts';
import { type MilestoneData, milestoneData } from '../../src/rules/data.ts';
import { sayMilestone } from '../../src/rules/say.ts';
import { sayOutcome } from '../../src/rules/say-outcome.ts';
import { timeline } from '../../src/rules/timeline.ts';
import { policyOf, shippedPolicies } from '../policies.ts';

/** Any moment of two years, to the minute, or a day alone. */
const moment = fc
  .record({ day: fc.integer({ min: 0, max: 730 }), minute: fc.option(fc.integer({ min: 0, max: 1439 })) })
  .map(({ day, minute }) => {
    const date = Temporal.PlainDate.from('2026-01-01').add({ days: day });
    return minute === null
      ? `${date}`
      : `${date.toPlainDateTime().add({ minutes: minute }).toString({ smallestUnit: 'minute' })}`;
  });

/** Cases in the words of a policy, all of them with something that happened. */
function cases({ policy, commitments }: Rules): fc.Arbitrary<CaseData> {
  const ids = (kind: string) => policy.vocabulary.filter((term) => term.kind === kind).map(({ id }) => id);
  const all = [...commitments, ...policy.duties];
  const facts = all.flatMap((of) => [
    ...of.conditions,
    ...of.otherwise.flatMap(({ conditions }) => conditions),
    ...(of.extension?.conditions ?? []),
  ]);
  const some = (from: readonly string[]) => fc.constantFrom(...(from.length > 0 ? from : ['']));
  const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: undefined, freq: 2 });
  const dictionary = <Value>(keys: readonly string[], value: fc.Arbitrary<Value>) =>
    fc
      .dictionary(some(keys), value, { maxKeys: 4 })
      .map((of) => Object.fromEntries(Object.entries(of).filter(([key]) => key !== '')));
  return fc.record(
    {
      subject: some(ids('subject')),
      means: maybe(some(ids('means'))),
      qualifiers: fc.uniqueArray(some(ids('qualifier').filter((id) => !id.startsWith('stage '))), { maxLength: 2 }),
      stage: maybe(fc.constantFrom(1, 2)),
      customer: maybe(some(ids('customer'))),
      began: moment,
      events: dictionary(ids('event'), moment),
      circumstances: dictionary(
        facts.map(({ fact }) => fact),
        fc.boolean(),
      ),
      extended: maybe(fc.record({ at: moment })),
    },
    { requiredKeys: ['subject', 'began'] },
  );
}

describe.each(shippedPolicies)('any case of %s', (name) => {
  const rules = rulesOf(policyOf(name));

  const inAnyCase = (holds: (milestones: MilestoneData[], data: CaseData) => void) =>
    fc.assert(
      fc.property(cases(rules), (data) => {
        const read = readCase(data, rules);
        if ('problems' in read) throw new Error(JSON.stringify(read.problems));
        const found = timeline(read.case, rules);
        for (const milestone of found) expect(sayMilestone(milestone, rules)[0]).toMatch(/^\S/);
        holds(found.map(milestoneData), data);
      }),
      { numRuns: 150 },
    );

  test('is told in the order in which things are due, and survives being written as JSON', () => {
    inAnyCase((milestones) => {
      const instants = milestones.flatMap(({ answer }) => (answer.kind === 'due' ? [answer.instant] : []));
      expect(instants).toEqual(instants.toSorted((a, b) => a - b));
      expect(JSON.parse(JSON.stringify(milestones))).toEqual(milestones);
    });
  });

  test('a fact that is missing is named: once all are given, nothing is missing but what a policy never says', () => {
    inAnyCase((milestones, data) => {
      const known: Record<string, boolean> = { ...data.circumstances };
      const open = (all: readonly MilestoneData[]) =>
        all.flatMap(({ missing, alternatives }) => [...missing, ...alternatives.flatMap((of) => of.if)]);
      for (const fact of open(milestones)) if (fact.is === 'circumstance') known[fact.fact] ??= fact.holds;
      const read = readCase({ ...data, circumstances: known }, rules);
      const then = 'case' in read ? timeline(read.case, rules).map(milestoneData) : [];
      const named = new Set(open(milestones).map((fact) => (fact.is === 'circumstance' ? fact.fact : fact.is)));
      const left = open(then).filter((fact) => fact.is === 'circumstance' && named.has(fact.fact));
      expect(left).toEqual([]);
    });
  });

  test('stands one way or another for every commitment that applies, once each', () => {
    fc.assert(
      fc.property(cases(rules), moment, (data, asOf) => {
        const outcomes = assess(data, rules, asOf);
        expect(new Set(outcomes.map(({ commitment }) => commitment)).size).toBe(outcomes.length);
        for (const outcome of outcomes)
          expect(sayOutcome(outcome)).toMatch(/^(met|missed|pending|overdue|paused|not measurable)/);
        expect(JSON.parse(JSON.stringify(outcomes))).toEqual(outcomes);
      }),
      { numRuns: 150 },
    );
  });
});
