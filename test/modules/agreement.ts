import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Rules } from '../../src/policy/ready.ts';
import { assess } from '../../src/rules/assess.ts';
import { type CaseData, readCase } from '../../src/rules/case.ts';
import { answerData, milestoneData } from '../../src/rules/data.ts';
import { decide } from '../../src/rules/decide.ts';
import { scorecard } from '../../src/rules/scorecard.ts';
import { timeline } from '../../src/rules/timeline.ts';
import { around, someCase, someStart, somewhere } from './cases.ts';
import type { RuleModule } from './module.ts';

/** As JSON would carry it: absent and undefined are one. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');

/** What the meaning says of one case, question by question; as data. */
export function meaningOf(
  kase: CaseData,
  asOf: string | undefined,
  rules: Rules,
): [question: string, answer: unknown][] {
  const outcomes = assess(kase, rules, asOf);
  const read = readCase(kase, rules);
  const judged: [string, unknown][] = [
    ['assess', plain(outcomes)],
    ['standings', outcomes.map(({ commitment, kind }) => ({ commitment, kind }))],
    ['scorecard', plain(scorecard(outcomes, rules))],
  ];
  if ('problems' in read) return judged;
  const timed = timeline(read.case, rules).map(milestoneData);
  const dues = rules.commitments
    .slice(0, 40)
    .map(({ id }, i): [string, unknown] => [`due ${id}`, plain(dueOf(i, read.case, rules))]);
  return [...judged, ['timeline', plain(timed)], ...dues];
}

/** One commitment asked for by itself, whether or not it applies. */
function dueOf(number: number, kase: Parameters<typeof decide>[1], rules: Rules) {
  const commitment = rules.commitments[number] as Rules['commitments'][number];
  const { from, answer, aim, fallback, alternatives, extendable } = decide(commitment, kase, rules);
  const { steps, ...rest } = { steps: [], ...answerData(answer) };
  return {
    commitment: commitment.id,
    ...rest,
    explanation: steps,
    from,
    aim: aim && answerData(aim.answer),
    fallback,
    alternatives: alternatives.map((of) => ({ if: of.if, answer: answerData(of.answer) })),
    extendable: extendable && { if: extendable.if, answer: answerData(extendable.answer) },
  };
}

function said(question: string, kase: CaseData, asOf: string | undefined, module: RuleModule): unknown {
  if (question === 'assess') return module.assess(kase, asOf);
  if (question === 'timeline') return module.timeline(kase);
  if (question === 'standings')
    return module.standings(kase, asOf).map(({ commitment, kind }) => ({ commitment, kind }));
  return question === 'scorecard'
    ? module.scorecard(module.standings(kase, asOf))
    : module.due(question.slice(4), kase);
}

/** Where a module and the meaning differ on one case, field for field; nothing where they agree. */
export function difference(
  kase: CaseData,
  asOf: string | undefined,
  rules: Rules,
  module: RuleModule,
  meaning = meaningOf(kase, asOf, rules),
): object | undefined {
  for (const [question, meant] of meaning) {
    const told = said(question, kase, asOf, module);
    if (!isDeepStrictEqual(meant, plain(told))) return { question, kase, asOf, meant, told };
  }
  return undefined;
}

/** Cases of one policy, half of them with all that happens within weeks, and the moment at which they are looked at. */
export function someCases(rules: Rules, length: number): fc.Arbitrary<[CaseData, string | undefined][]> {
  const weeks = someStart(rules).chain((day) =>
    fc.tuple(someCase(rules, around(day)), fc.option(around(day), { nil: undefined })),
  );
  const years = fc.tuple(someCase(rules), fc.option(somewhere, { nil: undefined }));
  return fc.array(fc.oneof({ weight: 4, arbitrary: weeks }, { weight: 1, arbitrary: years }), {
    minLength: length,
    maxLength: length,
  });
}
