import { capital, uncapital } from '../../wording/text.ts';
import type { Asked } from '../asked.ts';
import { type Answered, panel, sure } from './answers.ts';
import { agenda, type Mark, months } from './calendar.ts';
import { element, part } from './elements.ts';
import { caseFor, type Facts, type Question } from './question.ts';
import type { Milestone } from './rules.ts';
import { answerWords, dayOf, shownOf } from './words.ts';

const asked: Asked = JSON.parse(part('asked').textContent ?? '');
const form = part<HTMLFormElement>('question');
const events: Record<string, string> = {};
const facts: Record<string, Facts> = {};
const fields = ['about', 'means', 'customer', 'date', 'time'] as const;

/** What the form holds. */
function question(): Question {
  const values = Object.fromEntries(fields.map((name) => [name, part<HTMLInputElement>(name).value]));
  return { ...(values as Pick<Question, (typeof fields)[number]>), events, facts };
}

/** What each association answers, those that promise most surely and soonest first. */
function answers(of: Question): Answered[] {
  const all = asked.associations.map((association, number): Answered => {
    const kase = caseFor(of, association, number);
    const milestones = kase && globalThis.rulesOf?.[number]?.timeline(kase);
    const promised = milestones?.filter(({ commitment }) => Object.hasOwn(association.promises, commitment));
    return { association, number, ...(promised && { milestones: promised }) };
  });
  return all.toSorted((a, b) => lastOf(a) - lastOf(b) || a.number - b.number);
}

/** When the last of what answers the customer is due: neither acknowledgements nor what else is done meanwhile. */
function lastOf(answered: Answered): number {
  const dues = answering(answered).flatMap(({ answer }) => (answer.kind === 'due' ? [answer.instant] : []));
  return dues.length > 0 ? Math.max(...dues) : Number.MAX_SAFE_INTEGER;
}

function answering({ association: { promises }, milestones = [] }: Answered): readonly Milestone[] {
  // What is done in an association's own words is done on the way to the answer.
  return sure(milestones).filter(
    ({ answer, fulfilledBy, commitment }) =>
      answer.kind === 'due' && fulfilledBy !== 'acknowledgement' && !promises[commitment]?.what.includes('“'),
  );
}

function show(): void {
  const of = question();
  const summary = part('summary');
  const found = dayOf(of.date) === undefined ? [] : answers(of);
  part('calendar').hidden = part('answers').hidden = found.length === 0;
  if (found.length === 0) {
    summary.textContent = 'Choose a day between 2012 and 2036.';
    return;
  }
  summary.textContent = summed(found);
  const marks = marksOf(of, found);
  part('months').replaceChildren(...months(marks));
  part('agenda').replaceChildren(...agenda(marks));
  part('associations').replaceChildren(...found.map((one) => panel(one, of.time !== '', facts[one.number] ?? {})));
  askFurther(found);
  remember(of);
}

/** Who must have answered first, in a sentence. */
function summed(found: readonly Answered[]): string {
  const dated = found.filter((one) => lastOf(one) < Number.MAX_SAFE_INTEGER);
  const [soonest] = dated;
  if (!soonest) return 'Nobody promises a date for an answer to this.';
  const last = answering(soonest).at(-1);
  const { what = '' } = soonest.association.promises[last?.commitment ?? ''] ?? {};
  const when = last ? answerWords(last.answer, soonest.association) : '';
  const others =
    found.length > 1 ? ` ${dated.length} of ${found.length} associations promise a date for their answer.` : '';
  const who = found.length > 1 ? `Soonest is ${soonest.association.name}` : soonest.association.name;
  return `${who}: ${uncapital(what)} ${when}.${others}`;
}

function marksOf({ date }: Question, found: readonly Answered[]): Mark[] {
  const dues = found.flatMap(({ association: { name, mark, promises }, number, milestones = [] }) =>
    sure(milestones).flatMap(({ answer, commitment }): Mark[] => {
      if (answer.kind !== 'due') return [];
      const of = { name, mark, number: number + 1 };
      return [{ date: shownOf(answer.at).date, what: promises[commitment]?.what ?? '', of }];
    }),
  );
  return [{ date, what: 'You got in touch' }, ...dues];
}

/** Events from which a promise counts, and that only the customer knows of. */
function askFurther(found: readonly Answered[]): void {
  const waited = new Map<string, string>();
  for (const { association, milestones = [] } of found)
    for (const { answer } of sure(milestones))
      if (answer.kind === 'waiting') waited.set(answer.for, association.events[answer.for] ?? answer.for);
  for (const name of Object.keys(events)) if (!waited.has(name)) waited.set(name, wordFor(name));
  part('further').hidden = waited.size === 0;
  const inputs = [...waited].map(([name, words]) => {
    const id = `event-${name.replaceAll(' ', '-')}`;
    const input = element('input', { id, type: 'date', 'data-event': name, value: events[name] ?? '' });
    return element('p', { class: 'field' }, element('label', { for: id }, `${capital(words)} on`), input);
  });
  const place = part('events');
  const same =
    [...place.querySelectorAll('input')].map(({ id }) => id).join() ===
    inputs.map((of) => of.querySelector('input')?.id).join();
  if (!same) place.replaceChildren(...inputs);
}

const wordFor = (event: string) => asked.associations.find(({ events }) => events[event])?.events[event] ?? event;

/** The question stands in the address, so that it can be sent to somebody. */
function remember(of: Question): void {
  const said = fields.filter((name) => of[name]).map((name) => [name, of[name]]);
  history.replaceState(null, '', `#${new URLSearchParams(said)}`);
}

/** The question in the address, or else a letter that came today. */
function begin(): void {
  const given = new URLSearchParams(location.hash.slice(1));
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format();
  const usual: Record<string, string> = { means: 'letter', date: today };
  for (const name of fields) {
    const field = part<HTMLInputElement>(name);
    const before = field.value;
    field.value = given.get(name) ?? usual[name] ?? before;
    if (field.value === '') field.value = before;
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
  part('calendar-title').focus();
});
form.addEventListener('change', ({ target }) => {
  // Another matter turns on other facts.
  if (target === part('about')) for (const association of Object.keys(facts)) delete facts[association];
  const name = target instanceof HTMLInputElement ? target.dataset.event : undefined;
  if (name && target instanceof HTMLInputElement) {
    if (target.value) events[name] = target.value;
    else delete events[name];
  }
  show();
});
part('associations').addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement)) return;
  const { association = '', fact = '', words = '' } = target.dataset;
  const { [fact]: _, ...others } = facts[association] ?? {};
  facts[association] = target.value === '' ? others : { ...others, [fact]: { words, holds: target.value === 'yes' } };
  const { id } = target;
  show();
  document.getElementById(id)?.focus();
});
form.hidden = false;
begin();
show();
