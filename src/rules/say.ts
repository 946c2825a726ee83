import { fulfilmentOf, type Rules, termOf } from '../policy/ready.ts';
import { explain, type Naming, whyNoAnswer } from '../time/explain.ts';
import { limitWords, termsWords } from '../time/words.ts';
import { plural, wayWords } from '../wording/nouns.ts';
import { targetWords } from '../wording/row.ts';
import { capital, listWords, uncapital } from '../wording/text.ts';
import type { Missing } from './applies.ts';
import type { Problem } from './case.ts';
import type { Answer, Decision } from './decide.ts';
import type { Milestone } from './timeline.ts';

/** A milestone as an officer would tell it to a customer: what is due when, and the reasons, a line each. */
export function sayMilestone(milestone: Milestone, rules: Rules): string[] {
  const { aim, alternatives, extendable, missing, commitment, also } = milestone;
  const { from = '' } = milestone;
  // What one warns of lies ahead.
  const event = milestone.measure.is === 'notice' ? from : participle(from, rules);
  const naming: Naming = { what: nameOf(milestone), event };
  const untimed = milestone.start?.timed === false;
  const lines = sayAnswer(milestone, naming, rules).map((line) => (untimed ? withoutTime(line) : line));
  const more = [
    ...(aim ? [`our aim: ${briefly(aim.answer)}`] : []),
    ...alternatives
      .filter(({ answer: { kind } }) => kind !== 'waiting')
      .map((of) => `${ifWords(of.if)}: ${briefly(of.answer)}`),
    ...(extendable
      ? [
          `may be extended: ${briefly(extendable.answer)}${extendable.if.length > 0 ? `, ${ifWords(extendable.if)}` : ''}`,
        ]
      : []),
    ...(missing.length > 0 ? [`holds ${ifWords(missing)}`] : []),
    ...(commitment.hedge ? [`an aim, and no promise: “${commitment.hedge}”`] : []),
    ...(commitment.target ? [uncapital(targetWords(commitment, rules.policy))] : []),
    ...commitment.vagueConditions.map((words) => `promised only ${words}`),
    ...also.map((id) => alsoPromised(id, milestone, rules)),
  ];
  return [...lines, ...more.map((line) => `  ${line}`)];
}

/** Another commitment to the same deed, that is due no earlier; a firm one, where this is an aim. */
function alsoPromised(id: string, { commitment }: Milestone, { commitments }: Rules): string {
  const other = commitments.find((of) => of.id === id);
  const where = other && other.clauses.length > 0 ? `clause ${other.clauses.join(' and ')}` : id;
  const firmly = commitment.hedge !== undefined && other?.hedge === undefined ? `, without “${commitment.hedge}”` : '';
  return `also promised in ${where}${firmly}`;
}

/** Of an event of which only the day is known, no time is told. */
function withoutTime(line: string): string {
  return /^ {2}\w/.test(line) ? line.replace(/^( {2}[^:;–]* \d{4}), midnight/, '$1') : line;
}

/** “Reply”, “Stage 2 reply”, “Return home: notice by customers”. */
export function nameOf({ commitment }: Pick<Decision, 'commitment'>): string {
  const { stage, words, action, fulfilledBy, party, internal } = commitment;
  const deed =
    fulfilledBy !== undefined && (words === undefined || action === undefined)
      ? fulfilledBy
      : `“${words ?? fulfilmentOf(commitment)}”`;
  const who = internal ? ' between colleagues' : party === 'we' ? '' : ` by ${party}`;
  return capital(`${stage === undefined ? '' : `stage ${stage} `}${deed}${who}`);
}

function sayAnswer({ answer, terms, measure }: Decision, naming: Naming, rules: Rules): string[] {
  const said = terms === undefined ? undatedWords(measure) : 'limit' in terms ? termsWords(terms) : limitWords(terms);
  const limit = said === '' ? '' : ` (${said})`;
  switch (answer.kind) {
    case 'due':
    case 'paused':
      return terms ? explain(answer, terms, naming) : [];
    case 'no answer':
      return [`${naming.what}: no due date${limit}. ${whyNoAnswer(answer)}`];
    case 'no deadline':
      return [`${naming.what}: no deadline${limit}`];
    case 'waiting':
      return [`${naming.what}: counts from ${startWords(answer.for, rules)}${limit}`];
    case 'time missing':
      return [`${naming.what}: depends on the time of ${answer.event}${limit}`];
  }
}

/** What stands in the place of a limit: “on request”, “during office hours”. */
function undatedWords(measure: Decision['measure']): string {
  if (measure.is === 'occasion') return measure.words;
  if (measure.is !== 'availability') return '';
  const { hours } = measure;
  const name = 'named' in hours ? hours.named : hours.hours.name;
  return name === '' ? 'at stated hours' : `${'outside' in hours && hours.outside ? 'outside' : 'during'} ${name}`;
}

/** An answer in a few words: “by the end of Wednesday 6 January 2027”. */
export function briefly(answer: Answer): string {
  if (answer.kind === 'due' || answer.kind === 'paused') {
    const [first = ''] = explain(answer, { kind: 'vague', words: '' }, { what: '', event: '' });
    return first
      .replace(/^ due /, '')
      .replace(/ \(\):$/, '')
      .trim();
  }
  if (answer.kind === 'no answer') return whyNoAnswer(answer);
  if (answer.kind === 'waiting') return `once ${answer.for} is known`;
  return answer.kind === 'time missing' ? `once the time of ${answer.event} is known` : 'no deadline';
}

/** “received” for receipt, where the vocabulary has such a word; else the event itself. */
export function participle(event: string, rules: Rules): string {
  const [name = event, ...others] = termOf(rules, 'event', event)?.words ?? [];
  const past = others.find((word) => /ed( |$)/.test(word));
  const [second] = others;
  return past ?? (second && second !== `${name}s` ? second : name);
}

/** “when it is received”, “the appointment”. */
function startWords(event: string, rules: Rules): string {
  const past = participle(event, rules);
  return past === event ? `the ${event}` : `when it is ${past}`;
}

/** “if “you are out” and by email”. */
export function ifWords(missing: readonly Missing[]): string {
  return listWords(missing.map(missingWords));
}

/** One fact that would have to be known. */
export function missingWords(missing: Missing): string {
  switch (missing.is) {
    case 'circumstance':
      return `${missing.holds ? 'if' : 'unless'} “${missing.words}”`;
    case 'means':
      return `if it came ${wayWords(missing.of)}`;
    case 'customer':
      return `if it is for ${listWords(missing.of.map(plural), 'or')}`;
    case 'some customers':
      return `for some ${listWords(missing.of.map(plural), 'or')}, and it is not said which`;
    case 'stage':
      return `if it is at stage ${listWords(missing.of.map(String), 'or')}`;
    case 'appointment':
      return `if there is ${missing.with ? 'an' : 'no'} appointment`;
    case 'time':
      return `depending on the time of ${missing.event}`;
    case 'hours':
      return `if it comes during ${missing.of}, which are not stated`;
  }
}

/** What is wrong with a case, as a sentence. */
export function sayProblem({ is, field, given }: Problem): string {
  switch (is) {
    case 'not a case':
      return `This is no case: ${given}.`;
    case 'unknown field':
      return `A case has no “${field}”.`;
    case 'wrong kind of value':
      return `“${given}” is no value for “${field}”.`;
    case 'unknown term':
      return `This policy does not know the ${fieldWords(field)} “${given}”.`;
    case 'no such moment':
      return `There is no such date or time as “${given}” (${field}). Write 2026-12-24 16:30.`;
    case 'outside the calendar':
      return `“${given}” (${field}) is outside the calendar, which runs from 2012 to 2036.`;
    case 'ends before it begins':
      return `The pause that ends on “${given}” ends before it begins.`;
  }
}

const fieldWords = (field: string) => field.replace(/^events$/, 'event').replace(/^qualifiers.*$/, 'qualifier');
