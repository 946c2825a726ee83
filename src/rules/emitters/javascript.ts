import { hoursFrom } from '../../policy/clock.ts';
import { limitOf, percentOf } from '../../policy/measure.ts';
import type { Policy } from '../../policy/policy.ts';
import { type Rules, rulesOf } from '../../policy/ready.ts';
import { firstYear, lastYear } from '../../time/calendar.ts';
import { usualTolerance } from '../../time/due.ts';
import type { HolidayList } from '../../time/govuk.ts';
import { instantly } from './javascript/dues.ts';
import { facade } from './javascript/facade.ts';
import { type HoursTable, hoursTable } from './javascript/hours.ts';
import { plainCases } from './javascript/plain.ts';
import { type Plan, planOf } from './javascript/plan.ts';
import { promised } from './javascript/promised.ts';
import { runtime } from './javascript/runtime/index.ts';
import { calendarTables } from './javascript/tables.ts';
import { literal, quoted, remark } from './javascript/text.ts';
import { vocabularyTables } from './javascript/vocabulary.ts';

/** From what, and by what, a module was made. */
export interface Provenance {
  /** The specification's file name. */
  source: string;
  /** SHA-256 of the specification's text, in hexadecimal. */
  digest: string;
  /** Pledge's own version. */
  compiler: string;
}

/**
 * A policy as a program that any system can run: one ES module that imports nothing, for Node and browsers. What applies
 * to what is decided here; the text of a specification reaches it as data alone. `announced` replaces the built-in bank
 * holidays for the years that it covers.
 */
export function javascript(policy: Policy, provenance: Provenance, announced?: HolidayList): string {
  return sections(policy, provenance, announced)
    .map(({ text }) => text)
    .join('\n');
}

/**
 * Of the same module, line for line, what its `timeline` looks at, without remarks: for a page that holds the rules of
 * many associations, and asks nothing else of them.
 */
export function timelineAlone(policy: Policy, provenance: Provenance, announced?: HolidayList): string {
  const [heading, ...others] = sections(policy, provenance, announced).filter(({ isBeside }) => !isBeside);
  const lines = others.flatMap(({ text }) => text.split('\n'));
  return [heading?.text, ...lines.filter((line) => !isRemark.test(line))].join('\n');
}

const isRemark = /^\s*(\/\/.*|\/\*\*.*\*\/)?$/;

/** A part of a module; `isBeside` where no timeline looks at it. */
interface Section {
  readonly text: string;
  readonly isBeside?: boolean;
}

function sections(policy: Policy, provenance: Provenance, announced: HolidayList | undefined): Section[] {
  const rules = rulesOf(policy, announced);
  const plan = planOf(rules);
  const hours = hoursTable();
  const promises = plan.promises.map((promise) => promised(promise, plan, hours));
  const channels = channelTable(rules, hours);
  const dues = instantly(plan, hours);
  const plain = plainCases(plan, hours);
  const clock = `const clock = { hours: ${officeHours(rules, hours)}, counting: ${literal(rules.clock.counting)} };`;
  const byId = `const BY_ID = new Map([${plan.promises.map(({ name }) => name).join(', ')}].map((promise) => [promise.id, promise]));`;
  const said = [
    ...[heads('The calendar of the association'), calendarTables(plan)],
    ...[`const TOLERANCE = ${usualTolerance * 1000};`, runtime],
    ...[heads('Hours'), hours.text(), `const CHANNELS = new Map([\n${channels}]);`, clock],
    ...[heads('What is promised'), promises.join('\n'), byId],
    ...[heads('What a case may say, and what applies to it'), vocabularyTables(plan)],
  ];
  const beside = [
    ...[heads('How commitments stand in plain cases'), plain],
    ...[heads('The data behind it'), facts(plan, provenance)],
  ];
  return [
    { text: heading(rules, provenance) },
    { text: said.join('\n') },
    { text: beside.join('\n'), isBeside: true },
    { text: facade },
    { text: dues, isBeside: true },
  ];
}

const heads = (title: string) => `\n// ── ${title} ${'─'.repeat(Math.max(0, 113 - title.length))}\n`;

function heading({ policy }: Rules, { source, digest, compiler }: Provenance): string {
  return [
    `// ${remark(`The rules of ${policy.association.name}: ${policy.policy.title}.`)}`,
    `// ${remark(`Made from ${source} (SHA-256 ${digest.slice(0, 16)}…) by Pledge ${compiler}. Do not edit: change the specification, and build again.`)}`,
    `// All times are those of clocks in the United Kingdom. The calendar runs from ${firstYear} to ${lastYear}, and nothing is told beyond it.`,
  ].join('\n');
}

function officeHours({ clock }: Rules, hours: HoursTable): string {
  return clock.officeHours ? hours.nameOf(clock.officeHours) : 'undefined';
}

function channelTable({ policy }: Rules, hours: HoursTable): string {
  const first = new Map(policy.channels.toReversed().map((channel) => [channel.means, channel]));
  return [...first]
    .map(([means, { open }]) => {
      const stated = open && hoursFrom(open, policy);
      return `  [${quoted(means)}, ${stated ? hours.nameOf(stated) : 'undefined'}],\n`;
    })
    .join('');
}

function facts({ rules }: Plan, provenance: Provenance): string {
  const { policy, commitments } = rules;
  const told = (of: Policy['commitments'][number]) =>
    literal({
      id: of.id,
      identity: of.identity,
      kind: of.kind,
      party: of.party,
      strength: of.strength,
      ...(of.action !== undefined && { action: of.action }),
      ...(of.subject !== undefined && { subject: of.subject }),
      ...(of.stage !== undefined && { stage: of.stage }),
      qualifiers: of.qualifiers,
      means: of.means,
      customers: of.customers,
      ...(limitOf(of) && { limit: limitOf(of) }),
      ...(percentOf(of) !== undefined && { target: percentOf(of) }),
      written: of.written,
      clauses: of.clauses,
      line: of.span.line,
    });
  const list = (all: readonly Policy['commitments'][number][]) => `[\n${all.map((of) => `  ${told(of)},\n`).join('')}]`;
  const { workingDays, holidays } = policy.calendar;
  const calendar = {
    zone: 'Europe/London',
    first: `${firstYear}-01-01`,
    last: `${lastYear}-12-31`,
    workingDays,
    holidays,
    computedYears: [...rules.clock.days.computed],
  };
  const notices = commitments.slice(policy.commitments.length).map(({ id }) => id);
  return [
    `export const commitments = ${list(policy.commitments)};`,
    `export const duties = ${list(policy.duties)};`,
    `export const calendar = ${literal(calendar)};`,
    `export const provenance = ${literal({ association: policy.association.name, policy: policy.policy.title, ...provenance })};`,
    `const commitmentsAndNotices = [...commitments, ...duties.filter(({ id }) => ${literal(notices)}.includes(id))];`,
  ].join('\n\n');
}
