import { uncapital } from '../../wording/text.ts';
import type { AskedAssociation } from '../asked.ts';
import { badge } from './calendar.ts';
import { element } from './elements.ts';
import type { Facts } from './question.ts';
import type { Milestone } from './rules.ts';
import { answerWords, ifWords, reasons } from './words.ts';

/** What one association answers: of each milestone that a customer is promised, in the order of the dates. */
export interface Answered {
  association: AskedAssociation;
  number: number;
  /** Nothing where its policy does not speak of such a thing. */
  milestones?: readonly Milestone[];
}

/** What surely applies, before what applies only perhaps. */
export function sure(milestones: readonly Milestone[]): readonly Milestone[] {
  return milestones.filter(({ missing }) => missing.length === 0);
}

/** The panel of one association. */
export function panel({ association, number, milestones }: Answered, timed: boolean, told: Facts): HTMLElement {
  const { name, mark, folder } = association;
  const title = `name-${number}`;
  const link = element('a', { href: `../${encodeURIComponent(folder)}/leaflet.html` }, `The leaflet of ${name}`);
  return element(
    'section',
    { class: `answered ${mark}`, 'aria-labelledby': title },
    element('h3', { id: title, class: 'panel' }, badge({ of: { name, mark, number: number + 1 } }), ' ', name),
    ...body(association, milestones, timed),
    ...factsAsked(milestones ?? [], number, told),
    element('p', { class: 'more' }, link),
  );
}

function body(
  association: AskedAssociation,
  milestones: readonly Milestone[] | undefined,
  timed: boolean,
): HTMLElement[] {
  if (!milestones) return [element('p', {}, 'Its policy does not speak of this.')];
  if (milestones.length === 0) return [element('p', {}, 'Its policy promises no time for this.')];
  const [certain, perhaps] = [sure(milestones), milestones.filter(({ missing }) => missing.length > 0)];
  const list = (of: readonly Milestone[]) =>
    element('ol', { class: 'milestones' }, ...of.map((milestone) => item(milestone, association, timed)));
  const depends = element(
    'details',
    { class: 'depends' },
    element('summary', {}, certain.length > 0 ? `${perhaps.length} more, in some cases` : 'In some cases'),
    list(perhaps),
  );
  if (certain.length === 0) depends.open = true;
  return [...(certain.length > 0 ? [list(certain)] : []), ...(perhaps.length > 0 ? [depends] : [])];
}

function item(milestone: Milestone, association: AskedAssociation, timed: boolean): HTMLElement {
  const { what = '', sentence = '' } = association.promises[milestone.commitment] ?? {};
  const { answer, missing, aim, alternatives, extendable, clauses } = milestone;
  const when = answerWords(answer, association);
  const notes = [
    ...(missing.length > 0 ? [`only ${ifWords(missing)}`] : []),
    ...(aim ? [`the aim is ${answerWords(aim, association)}`] : []),
    ...alternatives.map((of) => `${ifWords(of.if)}: ${answerWords(of.answer, association)}`),
    ...(extendable
      ? [
          `may be put off: ${answerWords(extendable.answer, association)}${extendable.if.length > 0 ? `, ${ifWords(extendable.if)}` : ''}`,
        ]
      : []),
  ];
  const lines = reasons(milestone, association, timed);
  const source = `“${sentence}”${clauses.length > 0 ? ` (clause ${clauses.join(' and ')})` : ''}`;
  return element(
    'li',
    { 'data-commitment': milestone.commitment },
    element('p', { class: 'due' }, element('span', { class: 'what' }, what), ' ', element('strong', {}, when)),
    ...(notes.length > 0 ? [element('ul', { class: 'notes' }, ...notes.map((note) => element('li', {}, note)))] : []),
    element(
      'details',
      {},
      element(
        'summary',
        {},
        lines.length > 0 ? 'Why on that day' : 'What is promised',
        element('span', { class: 'hidden' }, `: ${uncapital(what)}, ${association.name}`),
      ),
      element('p', {}, source),
      ...(lines.length > 0 ? [element('ul', {}, ...lines.map((line) => element('li', {}, line)))] : []),
    ),
  );
}

/** The yes or no facts on which an answer depends, asked for where they matter; one that was told can be taken back. */
function factsAsked(milestones: readonly Milestone[], number: number, told: Facts): HTMLElement[] {
  const missing = milestones.flatMap(({ missing, alternatives, extendable }) => [
    ...missing,
    ...alternatives.flatMap((of) => of.if),
    ...(extendable?.if ?? []),
  ]);
  const open = missing.flatMap((of) => (of.is === 'circumstance' ? [[of.fact, of.words] as const] : []));
  const facts = new Map([...Object.entries(told).map(([fact, { words }]) => [fact, words] as const), ...open]);
  if (facts.size === 0) return [];
  const fields = [...facts].map(([fact, words]) => factAsked(`${number}`, fact, words, told[fact]?.holds));
  return [element('fieldset', { class: 'facts' }, element('legend', {}, 'It may depend on'), ...fields)];
}

function factAsked(association: string, fact: string, words: string, holds: boolean | undefined): HTMLElement {
  const id = `fact-${association}-${fact}`;
  const options = [
    ['', 'I do not know'],
    ['yes', 'Yes'],
    ['no', 'No'],
  ].map(([value = '', label = '']) => element('option', { value }, label));
  const data = { 'data-association': association, 'data-fact': fact, 'data-words': words };
  const select = element('select', { id, ...data }, ...options);
  select.value = holds === undefined ? '' : holds ? 'yes' : 'no';
  return element('p', { class: 'field' }, element('label', { for: id }, `Is it so that ${words}?`), select);
}
