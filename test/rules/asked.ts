import { expect } from 'vitest';
import { type Rules, rulesOf } from '../../src/policy/ready.ts';
import { assess } from '../../src/rules/assess.ts';
import { type Case, type CaseData, readCase } from '../../src/rules/case.ts';
import { answerData } from '../../src/rules/data.ts';
import { caseDataOf } from '../../src/rules/given.ts';
import { missingWords } from '../../src/rules/say.ts';
import { sayOutcome } from '../../src/rules/say-outcome.ts';
import { timeline } from '../../src/rules/timeline.ts';
import { compileText } from '../policies.ts';

/** A policy of Meadowbank Homes in Scotland, with these blocks. */
export const policy = (blocks: string, nation = 'Scotland'): string =>
  `association Meadowbank Homes\n  nation ${nation}\npolicy Customer Care\n${blocks}`;

/** A case as an officer would tell it, a `given` line each, and the rules of the policy that it is held against. */
export function told(blocks: string, ...given: string[]): { rules: Rules; data: CaseData } {
  const lines = given.map((line) => `  given ${line}\n`).join('');
  const { policy: compiled, findings } = compileText(`${blocks}\nexample A case\n${lines}`);
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ message, span }) => `${span.line}: ${message}`)).toEqual([]);
  return { rules: rulesOf(compiled), data: caseDataOf(compiled.examples.at(-1)?.given as never) };
}

function caseOf(data: CaseData, rules: Rules): Case {
  const read = readCase(data, rules);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.case;
}

/** What is due in a case, in order: `acknowledgement 2026-12-31`; what has no date says why, and what it depends on. */
export function dueIn(blocks: string, ...given: string[]): string[] {
  const { rules, data } = told(blocks, ...given);
  return timeline(caseOf(data, rules), rules).map(({ commitment, answer, missing, alternatives, extendable }) => {
    const { stage, fulfilledBy, identity } = commitment;
    const parts = [
      `${stage ? `stage ${stage} ` : ''}${fulfilledBy ?? identity} ${at(answer)}`,
      ...missing.map(missingWords),
      ...alternatives.map((of) => `${of.if.map(missingWords).join(' and ')} ${at(of.answer)}`),
      ...(extendable ? [`extendable to ${at(extendable.answer)}`] : []),
    ];
    return parts.join(', ');
  });
}

function at(answer: Parameters<typeof answerData>[0]): string {
  const data = answerData(answer);
  switch (data.kind) {
    case 'due':
      return data.at;
    case 'paused':
      return `paused since ${data.since}`;
    case 'waiting':
      return `waits for ${data.for}`;
    case 'time missing':
      return `needs the time of ${data.event}`;
    default:
      return `${data.kind}: ${data.because}`;
  }
}

/** How each promise stands in a case, as things are on a day: `complaint.stage-1.reply missed by 1 working day: …`. */
export function standing(blocks: string, asOf: string | undefined, ...given: string[]): string[] {
  const { rules, data } = told(blocks, ...given);
  return assess(data, rules, asOf).map((outcome) => `${outcome.commitment} ${sayOutcome(outcome)}`);
}
