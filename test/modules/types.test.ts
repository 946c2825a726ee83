import { describe, expect, test } from 'vitest';
import { declarations, typesByModule } from '../../src/rules/emitters/index.ts';
import { policyOf, shippedPolicies } from '../policies.ts';
import { provenance, textOf } from './module.ts';
import { typeErrors } from './types.ts';

const policy = policyOf('ocean-housing');
const rules = {
  'rules.mjs': textOf(policy),
  'rules.d.ts': declarations(policy as never, provenance),
  'rules.d.mts': typesByModule,
};

/** A program that uses the module, statement by statement; what the compiler says of each line. */
function errorsIn(lines: readonly string[]): string[] {
  const program = [
    "import { assess, calendar, commitments, due, dueTimes, isOpen, nextOpen, provenance, scorecard, standings, timeline } from './rules.mjs';",
    "import type { Case, Outcome } from './rules.mjs';",
    ...lines,
    'export { assess, calendar, commitments, due, dueTimes, isOpen, nextOpen, provenance, scorecard, standings, timeline };',
    'export type { Case, Outcome };',
  ];
  return typeErrors({ ...rules, 'use.mts': program.join('\n') }).map((error) =>
    error.replace(/^use\.mts\((\d+),\d+\).*?: /, (_, line) => `${lines[Number(line) - 3]}: `),
  );
}

const right = [
  "timeline({ subject: 'complaint', stage: 1, means: 'email', began: '2026-12-24T16:30' });",
  "const kase: Case = { subject: 'mp enquiry', customer: 'MP', circumstances: { 'the-customer-has-given-permission': true } };".replace(
    'mp enquiry',
    'MP enquiry',
  ),
  "const late: Outcome[] = assess(kase, '2026-12-31').filter(({ kind }) => kind === 'missed' || kind === 'overdue');",
  'const [best] = scorecard([...late, ...standings(kase)]); const share: number | undefined = best?.share;',
  "const when = due('complaint.stage-1.reply', { began: '2026-12-24', events: { reply: ['2027-01-02', '2027-01-03 09:00'] } });",
  "if (when.kind === 'due') { const at: string = when.at; const basis: 'announced' | 'computed' = when.basis; const first = when.explanation[0]?.kind; void [at, basis, first]; }",
  "const open: boolean | undefined = isOpen('telephone', '2026-12-24 10:00'); const next = nextOpen('telephone', '2026-12-25');",
  "const moment: number = dueTimes['complaint.stage-1.reply'](Date.now());",
  "assess({ subject: 'enquiry', qualifiers: ['escalated'], pauses: [{ from: '2026-01-01' }], extended: { by: { amount: 2, unit: 'week' } }, counts: { rings: 3 } });",
  'const years: readonly number[] = calendar.computedYears; const digest: string = provenance.digest; const lines = commitments.map(({ line }) => line + 1);',
  'void [share, open, next, moment, years, digest, lines];',
];

const wrong = [
  'standings({ subject: 7 });',
  "timeline({ subject: 'dragon' });",
  "timeline({ subject: 'complaint', stage: 3 });",
  "timeline({ subject: 'complaint', stage: '1' });",
  "timeline({ means: 'pigeon' });",
  "timeline({ customer: 'tourist' });",
  "timeline({ qualifiers: ['purple'] });",
  "timeline({ circumstances: { 'it-rains': true } });",
  "timeline({ circumstances: { 'the-customer-has-given-permission': 'yes' } });",
  "timeline({ events: { eclipse: '2026-01-01' } });",
  'timeline({ events: { receipt: 20260101 } });',
  "timeline({ colour: 'red' });",
  "due('complaint.stage-9.reply', {});",
  "due('complaint.stage-1.reply', { subject: 'complaint' });",
  "isOpen('pigeon', '2026-01-01');",
  "assess({ subject: 'complaint' }, new Date());",
  "dueTimes['complaint.reply'](0);",
  "scorecard([{ commitment: 'complaint.reply', kind: 'splendid' }]);",
  "commitments[0].id = 'mine';",
];

describe('the types of a rule module', () => {
  test('accept every right use', () => expect(errorsIn(right)).toEqual([]));

  test('reject every wrong one', () => {
    const found = errorsIn(wrong);
    expect(wrong.filter((line) => !found.some((error) => error.startsWith(`${line}: `)))).toEqual([]);
  });

  test.each(shippedPolicies)('%s: they stand by themselves', (name) => {
    const told = declarations(policyOf(name) as never, provenance);
    expect(typeErrors({ 'rules.d.ts': told }, '--exactOptionalPropertyTypes')).toEqual([]);
  });

  test('the program names nothing that is not in it', () => {
    const lax = ['--allowJs', '--checkJs', '--strict', 'false', '--noImplicitAny', 'false'];
    const errors = typeErrors({ 'rules.mjs': rules['rules.mjs'] }, ...lax);
    expect(errors.filter((error) => /Cannot find name|Cannot redeclare|has no exported|Duplicate/.test(error))).toEqual(
      [],
    );
    expect(typeErrors({ 'rules.mjs': `${rules['rules.mjs']}\nnowhere();` }, ...lax)).toContainEqual(
      expect.stringContaining("Cannot find name 'nowhere'"),
    );
  });
});
