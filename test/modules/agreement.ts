import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { assess } from '../../src/rules/assess.ts';
import { type CaseData, readCase } from '../../src/rules/case.ts';
import { answerData, milestoneData } from '../../src/rules/data.ts';
import { decide } from '../../src/rules/decide.ts';
import type { Rules } from '../../src/rules/rules.ts';
import { scorecard } from '../../src/rules/scorecard.ts';
import { timeline } from '../../src/rules/timeline.ts';
import { around, someCase, somewhere } from './cases.ts';
import type { RuleModule } from './module.ts';

/** As JSON would carry it: absent and undefined are one. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');

/** Where a module and the meaning differ on one case, field for field; nothing where they agree. */
export function difference(
  kase: CaseData,
  asOf: string | undefined,
  rules: Rules,
  module: RuleModule,
): object | undefined {
  const read = readCase(kase, rules);
  const meant = 'problems' in read ? [] : timeline(read.case, rules).map(milestoneData);
  const told = 'problems' in read ? [] : module.timeline(kase);
  const outcomes = assess(kase, rules, asOf);
  const judged = module.assess(kase, asOf);
  const pairs: [string, unknown, unknown][] = [
    ['timeline', meant, told],
    ['assess', outcomes, judged],
    ['scorecard', scorecard(outcomes, rules), module.scorecard(judged)],
    ...('problems' in read ? [] : dues(kase, read.case, rules, module)),
  ];
  const found = pairs.find(([, one, other]) => !isDeepStrictEqual(plain(one), plain(other)));
  return found && { of: found[0], kase, asOf, meant: found[1], told: found[2] };
}

/** A few commitments asked for by themselves, whether or not they apply. */
function dues(
  data: CaseData,
  kase: Parameters<typeof decide>[1],
  rules: Rules,
  module: RuleModule,
): [string, unknown, unknown][] {
  return rules.commitments.slice(0, 40).map((commitment) => {
    const { from, answer, aim, fallback, alternatives, extendable } = decide(commitment, kase, rules);
    const { steps, ...rest } = { steps: [], ...answerData(answer) };
    const meant = {
      commitment: commitment.id,
      ...rest,
      explanation: steps,
      from,
      aim: aim && answerData(aim.answer),
      fallback,
      alternatives: alternatives.map((of) => ({ if: of.if, answer: answerData(of.answer) })),
      extendable: extendable && { if: extendable.if, answer: answerData(extendable.answer) },
    };
    return [`due ${commitment.id}`, meant, module.due(commitment.id, data)];
  });
}

/** Cases of one policy, half of them with all that happens within weeks, and the moment at which they are looked at. */
export function someCases(rules: Rules, length: number): fc.Arbitrary<[CaseData, string | undefined][]> {
  const weeks = fc
    .integer({ min: 15_400, max: 24_400 })
    .chain((day) => fc.tuple(someCase(rules, around(day)), fc.option(around(day), { nil: undefined })));
  const years = fc.tuple(someCase(rules), fc.option(somewhere, { nil: undefined }));
  return fc.array(fc.oneof(weeks, years), { minLength: length, maxLength: length });
}
