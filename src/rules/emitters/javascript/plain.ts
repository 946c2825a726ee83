import { limitOf, percentOf } from '../../../policy/measure.ts';
import { contactEvents } from '../../../policy/ready.ts';
import { asking, conditionOf } from './asking.ts';
import type { HoursTable } from './hours.ts';
import { meansBy, type Plan, type Promised, promisesAbout, warnsOf, wordsOf } from './plan.ts';
import { inHours, qualifiersOf } from './promised.ts';
import { literal, nameFor } from './text.ts';

/**
 * How commitments stand in plain cases, as straight-line code. A case is plain where it tells what it is about, by which
 * means it came, and once and to the minute when each thing happened: most do. What applies to it was decided when the
 * module was made, so that little is left but to read its moments. Any other case is `undefined`, and takes the longer way.
 */
export function plainCases(plan: Plan, hours: HoursTable): string {
  const bySubject = Map.groupBy(plan.subjects, (subject) => answersFor(subject, plan, hours) ?? '');
  const cases = [...bySubject].flatMap(([answers, subjects]) =>
    answers === '' ? [] : `${subjects.map((subject) => `    case ${literal(subject)}:\n`).join('')}${answers}`,
  );
  const events = plan.events.flatMap((name, i) => (cases.join('').includes(local(name, i)) ? [{ name, i }] : []));
  const readings = events.flatMap(({ name, i }) =>
    plan.known.has(name) ? `      case ${literal(name)}:\n        ${local(name, i)} = stamp;\n        break;\n` : [],
  );
  const kinds = flagsOf(plan).filter(({ flag }) => cases.join('').includes(flag));
  const qualifiers = plan.rules.policy.vocabulary.filter(({ kind }) => kind === 'qualifier');
  const flaggings = qualifiers.flatMap(({ id }) => {
    const flags = kinds.flatMap(({ among, flag }) => (among.includes(id) ? `        ${flag} = true;\n` : []));
    return flags.length === 0 ? [] : `      case ${literal(id)}:\n${flags.join('')}        break;\n`;
  });
  return `/** How each commitment stands in a plain case; undefined for any other. */
function plainOutcomes(data, asOf, inBrief) {
  if (data?.constructor !== Object) return undefined;
  let subject, means, stage, events;
  let qualifiers = none;
  for (const field in data) {
    const value = data[field];
    switch (field) {
      case 'subject':
        subject = value;
        break;
      case 'means':
        means = value;
        break;
      case 'stage':
        stage = value;
        break;
      case 'qualifiers':
        qualifiers = value;
        break;
      case 'events':
        events = value;
        break;
      default:
        return undefined;
    }
  }
  if (events?.constructor !== Object || !isPlain(stage, qualifiers)) return undefined;
${kinds.map(({ flag }) => `  let ${flag} = false;\n`).join('')}  for (let i = 0; i < qualifiers.length; i++) {
    switch (qualifiers[i]) {
${flaggings.join('')}      default:
        if (!QUALIFIERS.has(qualifiers[i])) return undefined;
    }
  }
${events.map(({ name, i }) => `  let ${local(name, i)} = never;\n`).join('')}  for (const name in events) {
    const stamp = readPlainly(events[name]);
    if (stamp === never || !isOwn.call(events, name)) return undefined;
    switch (name) {
${readings.join('')}      default:
        if (!EVENTS.has(name)) return undefined;
    }
  }
  switch (subject ?? (means === undefined ? undefined : ENQUIRY)) {
${cases.join('')}    default:
      return undefined;
  }
}
`;
}

/** What holds the stamp of an event; no commitment has such a name. */
const local = (event: string, number: number) => `$${nameFor(event, number)}`;

/** What holds whether a case has a qualifier that is asked for, or one that is a kind of it. */
function flagsOf(plan: Plan): { id: string; among: readonly string[]; flag: string }[] {
  const asked = [...new Set(plan.promises.flatMap(({ commitment }) => commitment.qualifiers))];
  return asked.map((id, i) => ({ id, among: qualifiersOf(id, plan), flag: `$is_${nameFor(id, i)}` }));
}

const contacts: ReadonlySet<string> = new Set(contactEvents);

/** What to answer for a subject, by means; nothing where a commitment about it takes the longer way. */
function answersFor(subject: string, plan: Plan, hours: HoursTable): string | undefined {
  const about = promisesAbout(plan, subject).map((promise) => ({ promise, by: meansBy(plan, promise.commitment) }));
  const answer = (isAsked: (by: string[] | undefined) => boolean) =>
    listed(
      about.filter(({ by }) => isAsked(by)).map(({ promise }) => promise),
      plan,
      hours,
    );
  const others = answer((by) => by === undefined) ?? leave;
  const told = [...new Set(about.flatMap(({ by }) => by ?? []))];
  if (told.length === 0)
    return others === leave
      ? undefined
      : `      if (means !== undefined && !MEANS.has(means)) return undefined;\n${others}`;
  const byMeans = Map.groupBy(told, (means) => answer((by) => by === undefined || by.includes(means)) ?? leave);
  if (others === leave && [...byMeans.keys()].every((answers) => answers === leave)) return undefined;
  const cases = [...byMeans].map(([answers, all]) =>
    indented(`${all.map((means) => `    case ${literal(means)}:\n`).join('')}${answers}`),
  );
  return `      switch (means) {\n        case undefined:\n          return undefined;\n${cases.join('')}        default:\n          if (!MEANS.has(means)) return undefined;\n${indented(others)}      }\n`;
}

const leave = '      return undefined;\n';
const indented = (lines: string) => lines.replace(/^/gm, '    ').replace(/ +$/, '');

/** The outcomes of some commitments, stage by stage; nothing where one of them takes the longer way. */
function listed(promises: readonly Promised[], plan: Plan, hours: HoursTable): string | undefined {
  const all = promises.map((promise) => standing(promise, plan, hours));
  const known = all.filter((one) => one !== undefined);
  if (known.length < all.length) return undefined;
  const asked = [...new Set(known.flatMap((one) => one.asked))];
  const tests = asked.length === 0 ? '' : `        if (${asked.join(' || ')}) return undefined;\n`;
  const stages = [...new Set(known.flatMap((one) => one.stage ?? []))];
  const told = (stage?: number) => outcomesOf(known.filter((one) => one.stage === undefined || one.stage === stage));
  if (stages.length === 0) return `      {\n${tests}${told()}      }\n`;
  const cases = stages.map((stage) => `          case ${stage}: {\n${indented(told(stage))}          }\n`);
  return `      {\n${tests}        switch (stage) {\n${cases.join('')}          default: {\n${indented(told())}          }\n        }\n      }\n`;
}

/** The outcomes of those that are at one stage, but for those that others replace. */
function outcomesOf(all: readonly Standing[]): string {
  const sure = new Map(all.flatMap((one) => (one.isSure ? [[one.number, one.when]] : [])));
  const lines = all.flatMap((one) => {
    if (one.when === 'false') return [];
    const replaced = one.replacedBy.flatMap((number) => sure.get(number) ?? []);
    if (replaced.includes('true')) return [];
    const when = [one.when, ...replaced.map((by) => `!(${by})`)].filter((test) => test !== 'true').join(' && ');
    return [{ when, stands: one.stands }];
  });
  const some = lines.map(({ when, stands }) => `${when && `if (${when}) `}outcomes.push(${stands});`);
  const body = lines.every(({ when }) => when === '')
    ? [`return [${lines.map(({ stands }) => stands).join(', ')}];`]
    : ['const outcomes = [];', ...some, 'return outcomes;'];
  return body.map((line) => `        ${line}\n`).join('');
}

interface Standing {
  number: number;
  stage: number | undefined;
  replacedBy: readonly number[];
  /** When it covers a case at its stage, as an expression. */
  when: string;
  /** What would make a case one for the longer way. */
  asked: string[];
  /** It applies where it covers a case, and not only perhaps. */
  isSure: boolean;
  stands: string;
}

/** How one commitment stands; nothing where a plain case does not tell at once. */
function standing(
  { commitment, number, name, replacedBy }: Promised,
  plan: Plan,
  hours: HoursTable,
): Standing | undefined {
  const { id, qualifiers, stage, customers, withAppointment, conditions, inForce, season, otherwise } = commitment;
  const at = (event: string) => local(event, plan.events.indexOf(event));
  const none = { number, stage, replacedBy, when: 'false', isSure: false, stands: '' };
  if (wordsOf(commitment) !== undefined) return { ...none, asked: [] };
  const warns = warnsOf(commitment);
  if (warns.length > 0)
    return warns.some((event) => mayBegin(event, plan))
      ? undefined
      : { ...none, asked: warns.map((event) => `${at(event)} !== never`) };
  if (inForce || season || inHours(commitment, plan, hours).length > 0) return undefined;
  const tests = flagsOf(plan).flatMap(({ id, flag }) => (qualifiers.includes(id) ? flag : []));
  const missing = [
    ...(customers.length === 0 ? [] : [{ is: 'customer', of: customers }]),
    ...(withAppointment === undefined ? [] : [{ is: 'appointment', with: withAppointment }]),
    ...conditions.map(conditionOf).map(({ fact, words, holds }) => ({ is: 'circumstance', fact, words, holds })),
  ];
  const when = tests.join(' && ') || 'true';
  // A case that was escalated is looked at from two stages.
  const asked = stage === undefined ? [] : ['stage === undefined', `${at('escalation')} !== never`];
  const about = { number, stage, replacedBy, when, asked, isSure: missing.length === 0 };
  if (missing.length > 0) return { ...about, stands: `missingFacts(${literal(id)}, ${literal(missing)})` };
  if (percentOf(commitment) === undefined) return { ...about, stands: `unmeasured(${literal(id)}, 'average')` };
  if (otherwise.some((of) => of.limit ?? of.occasion)) return undefined;
  const { quick, days, because, rings } = asking(limitOf(commitment), commitment, plan, hours);
  if (because !== undefined)
    return { ...about, stands: `timesOutcome(${literal(id)}, ${literal(because)}, ${rings ?? 0}, noCounts)` };
  if (!quick) return undefined;
  const [start, done] = [at(quick.from), at(quick.fulfils)];
  const begins = contacts.has(quick.from) ? [`${start} === never`] : [];
  return {
    ...about,
    asked: [...asked, ...begins],
    stands:
      begins.length > 0 && days !== undefined && commitment.vagueConditions.length === 0
        ? `standsByDay(${name}, ${start}, ${done}, ${days}, asOf, inBrief)`
        : `standsPlainly(${name}, ${start}, ${done}, asOf, inBrief)`,
  };
}

/** Whether a case may begin with an event, or be about it, and so may be warned of without telling when it is. */
function mayBegin(event: string, { rules, subjects }: Plan): boolean {
  return (
    subjects.includes(event) || contacts.has(event) || rules.policy.vocabulary.some(({ begins }) => begins === event)
  );
}
