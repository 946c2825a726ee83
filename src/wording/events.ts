import { contactNoun, isPlural } from './nouns.ts';
import type { Speech } from './speech.ts';
import { withArticle } from './text.ts';

/**
 * What a person would call an event of the vocabulary. In braces: the one who promises, the customer, and what the
 * promise is about, as the sentence speaks of them.
 */
interface EventWords {
  /** After “of” and “before”, and wherever nothing else is said here. */
  noun: string;
  of?: string;
  before?: string;
  until?: string;
  on?: string;
}

const known: Record<string, EventWords> = {
  receipt: { noun: 'receiving {it}', until: '{we} receive {it}', on: 'as soon as {we} receive {it}' },
  report: { noun: '{your} report', on: 'when {you} report {it}', until: '{you} report {it}' },
  request: { noun: '{your} request', on: 'on request' },
  arrival: { noun: 'arrival', of: '{arrival}', on: 'on arrival' },
  call: { noun: '{your} call', on: 'when {you} call' },
  contact: { noun: 'hearing from {you}', on: 'when {you} contact {us}', until: '{you} contact {us}' },
  message: { noun: '{your} message' },
  escalation: { noun: '{your} request to go to {stage}', on: 'when {you} ask to go to {stage}' },
  vacancy: { noun: 'the home becoming empty' },
  discovery: { noun: 'finding out about {it}' },
  order: { noun: 'the order' },
  'missed payment': { noun: 'a missed payment' },
  payment: { noun: '{your} payment' },
  'start of tenancy': { noun: 'the start of {your} tenancy', until: '{your} tenancy starts' },
  'end of tenancy': { noun: 'the end of {your} tenancy', before: '{ending}', until: '{your} tenancy ends' },
  'start of work': { noun: 'the start of the work', before: '{we} start work' },
  'start of major work': { noun: 'the start of major work', before: '{we} start major work' },
  'start of consultation': { noun: 'the start of the consultation' },
  'end of consultation': { noun: 'the end of the consultation' },
  alteration: { noun: 'an alteration', before: 'any alterations' },
  access: { noun: 'access to {your} home', before: '{we} need access to {your} home' },
  delay: { noun: 'a delay', on: 'if there is a delay' },
  approval: { noun: 'approval' },
  publication: { noun: 'publication', on: 'on publication' },
  induction: { noun: 'their induction', on: 'at their induction' },
  deadline: { noun: 'the deadline' },
  authorisation: { noun: '{your} permission' },
  reply: { noun: 'our reply', until: '{we} reply' },
  answer: { noun: 'our answer', until: '{we} answer' },
  acknowledgement: { noun: 'our acknowledgement', until: '{we} acknowledge {it}' },
  resolution: { noun: 'our resolving {it}', until: '{we} resolve {it}' },
  completion: { noun: 'completion', until: 'the work is complete' },
  decision: { noun: 'our decision', until: '{we} decide' },
  notice: { noun: 'the notice' },
  sending: { noun: 'sending {it}' },
  investigation: { noun: 'the investigation' },
  'last check': { noun: 'the last check' },
  'last inspection': { noun: 'the last inspection' },
  appointment: { noun: 'the time of {your} appointment', before: '{your} appointment', on: 'at {your} appointment' },
  closure: {
    noun: 'closing the case',
    before: '{we} close the case',
    until: '{we} close the case',
    on: 'when {we} close the case',
  },
  'change of appointment': { noun: 'the change', before: 'changing {your} appointment' },
  'end of financial year': { noun: 'the end of the financial year' },
};

/** Where an event can stand. */
type EventPlace = 'of' | 'before' | 'until' | 'on';

/** “receiving them”, “your request”, “a visit”: what follows “of”, “before” or “until”; or the whole of “on request”. */
export function eventWords(event: string, place: EventPlace, speech: Speech): string {
  const about = event === 'receipt' && speech.it === '' ? 'contact' : event;
  const words = known[about];
  const text = spoken(words?.[place] ?? words?.noun ?? named(about, place, speech), speech);
  return place === 'on' && !words?.on ? `on ${text}` : text;
}

/** One is at a meeting, and on a visit. */
const met = /^(?:meeting|interview|appointment|survey|induction)$/;

/** “on every visit”, “at every meeting”, “after every inspection”. */
export function everyTime(when: string, event: string): string {
  return `${when === 'on' && met.test(event) ? 'at' : when} every ${event}`;
}

function named(event: string, place: EventPlace, speech: Speech): string {
  if (speech.means.includes(event)) return `{your} ${contactNoun(event)}`;
  const determined = /^(?:an?|the|any|all|your|our|their|each|every|this|that|these|we|you|it|they|one)\b/i.test(event);
  if (determined || isPlural(event) || isDoing(event)) return event;
  return place === 'of' || place === 'until' ? `the ${event}` : withArticle(event);
}

/** “moving in”, but not “meeting”, which is counted. */
function isDoing(event: string): boolean {
  return /^\w+ing\b/.test(event) && !/^(?:meeting|hearing|viewing|opening|briefing)$/.test(event);
}

function spoken(text: string, speech: Speech): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(speech[name as keyof Speech] || 'it'));
}
