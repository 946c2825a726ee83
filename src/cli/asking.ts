import { report } from '../ground/report.ts';
import { nearest } from '../ground/suggest.ts';
import { check, compile, compileCase } from '../pledge.ts';
import { slug } from '../policy/circumstance.ts';
import type { Lexicon } from '../policy/lexicon.ts';
import type { Commitment } from '../policy/policy.ts';
import { contactEvents, eventsOf, type Rules, rulesOf } from '../policy/ready.ts';
import { type Case, type CaseData, type Problem, readCase } from '../rules/case.ts';
import { caseDataOf } from '../rules/given.ts';
import { participle, sayProblem } from '../rules/say.ts';
import { nothingKnown } from '../standards/known.ts';
import type { HolidayList } from '../time/govuk.ts';
import { readMoment } from '../time/moment.ts';
import { shown } from '../time/steps.ts';
import { dateWords, momentWords } from '../time/words.ts';
import { listWords } from '../wording/text.ts';
import type { Vocabulary } from './compiling.ts';
import type { Specification } from './files.ts';
import type { Stream } from './terminal.ts';
import { readWhen } from './when.ts';

/** What a command line says of a case besides its words. */
export interface Facts {
  received?: string;
  event?: readonly string[];
  if?: readonly string[];
  unless?: readonly string[];
  pause?: readonly string[];
  extended?: string;
}

export type Asked = { rules: Rules; case: Case } | { troubles: string[] };

export const sayWhat = 'Say what the case is about, such as “a stage 1 complaint by email”.';

/** A case as it was asked about on a command line, or why it cannot be understood, a sentence each. */
export function ask(
  { file, text }: Specification,
  words: string,
  facts: Facts,
  shared: { vocabulary: Vocabulary; on: Temporal.PlainDate; announced?: HolidayList | undefined; to: Stream },
): Asked {
  // What is due is what the association promises, whether or not a code or the law asks for more.
  const compiled = compile(text, { ...shared, vocabulary: { ...shared.vocabulary, known: nothingKnown } });
  const { policy, findings } = check(compiled);
  if (!policy) {
    const errors = findings.filter(({ severity, accepted }) => severity === 'error' && accepted === undefined);
    return { troubles: [report(errors, { file, text }, shared.to.paint)] };
  }
  const phrase = words.replaceAll(/\s+/g, ' ').trim();
  if (phrase === '') return { troubles: [sayWhat] };
  const asked = compileCase(phrase, compiled, shared);
  const wrong = asked.findings.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) return { troubles: [report(wrong, { file: 'the case', text: phrase }, shared.to.paint)] };
  const example = asked.policy.examples.at(-1);
  const rules = rulesOf(asked.policy, shared.announced);
  const troubles: string[] = [];
  const data = withFacts(example ? caseDataOf(example.given) : {}, facts, { rules, lexicon: asked.lexicon }, troubles);
  if (troubles.length > 0) return { troubles };
  const read = readCase(data, rules);
  return 'problems' in read
    ? { troubles: read.problems.map((problem) => sayProblem(asAsked(problem))) }
    : { rules, case: read.case };
}

/** A problem in the words of the command line, not in those of the data that a case is for a program. */
function asAsked({ is, field, given }: Problem): Problem {
  const words = field
    .replace(/^began$/, 'when it began')
    .replace(/^extended\.at$/, 'when it was extended')
    .replace(/^pauses\b.*/, 'a pause')
    .replace(/^events\.([\w-]*).*/, 'event $1');
  return { is, field: words, given: given.replace(/T24:00$/, '') };
}

/** What the words of a command line may name. */
interface Names {
  rules: Rules;
  lexicon: Lexicon;
}

function withFacts(told: CaseData, facts: Facts, names: Names, troubles: string[]): CaseData {
  const when = (given: string, what: string): string => {
    const read = readWhen(given);
    if (read === undefined)
      troubles.push(
        `There is no such date or time as “${given}” (${what}). Write 2026-12-24 16:30 or “24 December 2026 at 4.30pm”.`,
      );
    return read ?? '';
  };
  const events: Record<string, string[]> = {};
  for (const [name, all] of Object.entries(told.events ?? {})) events[name] = [all].flat();
  let extended =
    facts.extended === undefined ? told.extended : { ...told.extended, at: when(facts.extended, '--extended') };
  for (const given of facts.event ?? []) {
    const [, name = '', moment = ''] = /^([^=]+)=(.*)$/.exec(given) ?? [];
    if (name === '') {
      troubles.push(
        `--event needs a name and a time, such as --event escalated="5 January 2027"; “${given}” is not both.`,
      );
      continue;
    }
    const at = when(moment, `--event ${name}`);
    if (/^(extended|extension)$/i.test(name)) extended = { ...told.extended, at };
    else {
      const event = eventNamed(name, names, troubles);
      events[event] = [...(events[event] ?? []), at];
    }
  }
  const circumstances: Record<string, boolean> = { ...told.circumstances };
  for (const words of facts.if ?? []) circumstances[factNamed(words, names.rules, troubles)] = true;
  for (const words of facts.unless ?? []) circumstances[factNamed(words, names.rules, troubles)] = false;
  const pauses = (facts.pause ?? []).map((given) => {
    const [from = '', to = ''] = given.split(/\.\.|\s+to\s+/);
    const until = to && when(to, '--pause');
    // Days are both included, as in “paused from 8 June 2027 to 9 June 2027”.
    return { from: when(from, '--pause'), ...(until && { to: until.includes('T') ? until : `${until}T24:00` }) };
  });
  const began = facts.received === undefined ? undefined : when(facts.received, '--received');
  const before = told.began ?? contactEvents.flatMap((event) => told.events?.[event] ?? [])[0];
  if (began && before !== undefined && before !== began)
    troubles.push(
      `The case says that it began on ${saidWhen(before)}, and --received says ${saidWhen(began)}. Say it once.`,
    );
  return {
    ...told,
    ...(began !== undefined && { began }),
    events,
    circumstances,
    pauses: [...(told.pauses ?? []), ...pauses],
    ...(extended && { extended }),
  };
}

/** An event by any of its words: escalation, escalated. */
function eventNamed(name: string, { rules, lexicon }: Names, troubles: string[]): string {
  const events = [...eventsOf(rules)];
  const wordsFor = (event: string) => [event, ...(lexicon.terms.get('event')?.get(event)?.words ?? [])];
  const found = events.find((event) => wordsFor(event).some((words) => words.toLowerCase() === name.toLowerCase()));
  if (found !== undefined) return found;
  const near = nearest(name, events.flatMap(wordsFor));
  const known = rules.policy.vocabulary.filter(({ kind }) => kind === 'event').map(({ id }) => participle(id, rules));
  const advice = near ? `Did you mean “${near}”?` : `It knows ${listWords(known)}.`;
  troubles.push(`This policy does not know the event “${name}”. ${advice}`);
  return name;
}

/** A moment that was written for a program, as one says it: “Monday 1 March 2027, 4.30pm”. */
function saidWhen(written: string): string {
  const read = readMoment(written);
  if (!read) return written;
  const { date, time } = shown(read.moment);
  return read.timed ? momentWords({ date, time }) : dateWords(date);
}

/** The fact that some words of the policy name. */
function factNamed(words: string, { policy }: Rules, troubles: string[]): string {
  const fact = slug(words);
  const all = [...policy.commitments, ...policy.duties].flatMap(circumstancesOf);
  if (all.some((of) => of.fact === fact)) return fact;
  const near =
    nearest(
      words,
      all.map((of) => of.words),
    ) ?? all.find((of) => of.fact.includes(fact))?.words;
  troubles.push(`No promise of this policy depends on “${words}”.${near ? ` Did you mean “${near}”?` : ''}`);
  return fact;
}

function circumstancesOf({ conditions, otherwise, extension, pausing }: Commitment) {
  return [...conditions, ...otherwise.flatMap((of) => of.conditions), ...(extension?.conditions ?? []), ...pausing];
}
