import type { WrittenDate } from '../language/shape.ts';
import type { About, Closure, Commitment, Contact, Facility, Monitoring, WorkingCalendar } from '../policy/policy.ts';
import { everyWords, timesWords } from './amounts.ts';
import { dateWords, daysWords } from './dates.ts';
import { capital, closed, joined, kept, listWords } from './text.ts';

/** What a working day is, and how days are counted, a sentence each. */
export function calendarWords(calendar: WorkingCalendar): string[] {
  const { workingDays, holidays, alsoClosed, alsoOpen, countsDayOfReceipt, afterHoursCountAsNextDay, dueAt } = calendar;
  const holiday = holidays === 'none' ? [] : [`bank holidays in ${holidays}`];
  const shut = [...holiday, ...alsoClosed.map(closureWords)];
  return [
    `our working days are ${daysWords(workingDays)}`,
    shut.length > 0 ? `we do not count ${listWords(shut)}` : '',
    alsoOpen.length > 0 ? `we also count ${listWords(alsoOpen.map(closureWords))}` : '',
    countsDayOfReceipt ? 'the day on which we hear from you is day 1' : 'day 1 is the first one after we hear from you',
    afterHoursCountAsNextDay
      ? 'what reaches us after our office has closed counts as received on the next working day'
      : '',
    dueAt === 'close of office hours' ? 'a time limit ends when our office closes on its last day' : '',
  ]
    .filter(Boolean)
    .map(closed);
}

/** How a promise is checked: “We check this through mystery shoppers and call reports.” Empty where nothing is said. */
export function monitoredWords({ monitoredBy }: Pick<Commitment, 'monitoredBy'>): string {
  return monitoredBy.length > 0 ? `We check this through ${listWords(monitoredBy)}.` : '';
}

/** How often a monitoring arrangement runs, who sees it and what it should show, a sentence each. */
export function monitoringWords({ every, times, occasion, vague, by, to, published, target }: Monitoring): string[] {
  const often = every ? everyWords(every) : times ? timesWords(times.times, times.per) : (occasion ?? vague);
  const seen = [
    to.length > 0 ? `report the results to ${listWords(to.map(bodyWords))}` : '',
    published.length > 0 ? `publish the results ${listWords(published.map(publishedWhere))}` : '',
  ].filter(Boolean);
  return [
    often || by.length > 0 ? joined(doneBy(by), often) : '',
    seen.length > 0 ? `we ${listWords(seen).replace(/and publish the results/, 'and publish them')}` : '',
    target ? `our target is at least ${target.percent}%${target.of ? ` ${target.of}` : ''}` : '',
  ]
    .filter(Boolean)
    .map(closed);
}

/** “Mystery shoppers do this”, “An independent company does this”. */
function doneBy(names: readonly string[]): string {
  if (names.length === 0) return 'we do this';
  const isOne = names.length === 1 && /^(?:an?|one|each|every) /i.test(names[0] ?? '');
  return `${listWords(names)} ${isOne ? 'does' : 'do'} this`;
}

/** “Our Board approved this policy …”, “We review it every 3 years. The next review is in January 2028.” */
export function approvalWords({ approved, review }: Pick<About, 'approved' | 'review'>): string[] {
  return [
    approved
      ? joined(
          'this policy was approved',
          approved.on && onDate(approved.on),
          approved.by && `by ${bodyWords(approved.by)}`,
        )
      : '',
    review?.every ? `we review it ${everyWords(review.every)}` : '',
    review?.next ? `the next review is ${onDate(review.next)}` : '',
  ]
    .filter(Boolean)
    .map(closed);
}

/** A telephone number is never parted over the end of a line. */
export function contactWords({ kind, value }: Contact): string {
  return kind === 'telephone' || kind === 'text' ? kept(value) : value;
}

/** “Hearing loop, on request”; “Large print, free of charge”, of a format too. */
export function facilityWords({
  name,
  onRequest,
  free,
  condition,
}: Pick<Facility, 'name' | 'onRequest' | 'free' | 'condition'>): string {
  return capital(
    [name, onRequest ? 'on request' : '', condition, free ? 'free of charge' : ''].filter(Boolean).join(', '),
  );
}

function onDate(date: WrittenDate): string {
  return `${date.day === undefined ? 'in' : 'on'} ${dateWords(date)}`;
}

function closureWords({ on, to, name }: Closure): string {
  const days = to ? `${dateWords(on)} to ${dateWords(to)}` : dateWords(on);
  return name ? `${days} (${name})` : days;
}

/** What there is one of: “the BHA Board”, “the Managing Director of Ocean Housing”. */
const office = [
  'Board|Committee|Panel|Group|Team|Forum|Department|Centre|Desk',
  'Director|Manager|Supervisor|Officer|Chief Executive',
].join('|');
const onlyOne = new RegExp(`\\b(?:${office})(?:$| of )`, 'i');
const hasArticle = /^(?:the|our|your|an?|any|each|every|one|another) /i;

/** “the BHA Board”, “the Customer Service Team”; “senior management” as it is. */
export function bodyWords(name: string): string {
  return onlyOne.test(name) && !hasArticle.test(name) ? `the ${name}` : name;
}

function publishedWhere(place: string): string {
  if (/^website$/i.test(place)) return 'on our website';
  return /^(?:on|in|at|to|by) /.test(place) ? place : `in ${/^(?:our|the|a) /.test(place) ? '' : 'our '}${place}`;
}
