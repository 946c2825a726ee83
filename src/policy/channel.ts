import { blocks, clauses } from '../language/index.ts';
import { gapsIn, type Node, type Read } from '../syntax/tree.ts';
import type { Compiling } from './draft.ts';
import { addHours } from './hours.ts';
import type { Channel, Circumstance, Contact, Facility, Format, Hours } from './making.ts';
import { citedIn, clauseLines, hasClause, proseIn } from './node.ts';
import { termsOf } from './terms.ts';

const { fields } = blocks.channel;

const plainTitle = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** One way of reaching the association. */
export function channelFrom(node: Node, times: readonly Hours[], commitments: string[], compiling: Compiling): Channel {
  const opening = gapsIn(node.read, { ...blocks.channel, shape: blocks.channel.opens });
  const means = opening?.means.value.id ?? '';
  const channel: Channel = {
    means,
    title: opening?.title?.value ?? plainTitle(opening?.means.text ?? ''),
    contacts: node.children.flatMap((child) => contactFrom(child, means) ?? []),
    ...openingFrom(node, times, compiling),
    answeredBy: [],
    receivedBy: [],
    passedTo: [],
    passedIf: [],
    clauses: citedIn(node),
    options: [],
    facilities: facilitiesIn(node),
    commitments,
    text: proseIn(node),
  };
  for (const child of node.children) {
    const { read } = child;
    channel.answeredBy.push(...(gapsIn(read, fields.answeredBy)?.by.value ?? []));
    channel.receivedBy.push(...(gapsIn(read, fields.receivedBy)?.by.value ?? []));
    const passed = gapsIn(read, fields.passedTo);
    if (passed) {
      channel.passedTo.push(...passed.to.value);
      const { conditions } = termsUnder(child, compiling);
      channel.passedIf.push(...conditions.filter(({ holds }) => holds).map(conditionWords));
    }
    const option = gapsIn(read, fields.option);
    if (option)
      channel.options.push({ keyword: option.keyword.value, gives: option.gives.value, clauses: citedIn(child) });
  }
  return channel;
}

const termsUnder = (node: Node, compiling: Compiling) => termsOf(clauseLines(node), '', { ...compiling, findings: [] });

function conditionWords({ words, bound }: Circumstance): string {
  return bound ? `${words} ${bound.words} ${bound.amount} ${bound.unit}${bound.amount === 1 ? '' : 's'}` : words;
}

function contactFrom({ read }: Node, means: string): Contact | undefined {
  const contact = gapsIn(read, fields.contact);
  if (contact) {
    const { value } = contact.contact;
    const kind = /^[^/\s]+@[^/\s]+$/.test(value) ? 'email' : /^[+(]?\d[\d ()]*$/.test(value) ? 'telephone' : 'web';
    return { kind: kind === 'telephone' && means === 'text message' ? 'text' : kind, value };
  }
  const address = gapsIn(read, fields.address);
  if (address) return { kind: 'address', value: address.address.value };
  const named = gapsIn(read, fields.named);
  return named && { kind: 'name', value: named.name.value };
}

/** When it is open: hours by their name, and whatever is said besides. */
function openingFrom(node: Node, times: readonly Hours[], compiling: Compiling): Pick<Channel, 'open' | 'openOnly'> {
  const opening: Pick<Channel, 'open' | 'openOnly'> = {};
  for (const child of node.children) {
    const only = gapsIn(child.read, fields.openByAppointment);
    if (only) opening.openOnly = only.only.value;
    const named = gapsIn(child.read, fields.openHours)?.hours.value.id;
    if (named !== undefined) opening.open = joined(opening.open, hoursNamed(named, times));
    const hours: Hours = opening.open ?? { name: '', closedOnHolidays: false, text: [] };
    if (addHours(hours, child, compiling)) opening.open = hours.name ? { ...hours, name: '' } : hours;
  }
  return opening;
}

function hoursNamed(name: string, times: readonly Hours[]): Hours {
  const stated = times.find((hours) => hours.name === name);
  return stated
    ? { ...stated, ...(stated.week && { week: [...stated.week] }) }
    : { name, closedOnHolidays: false, text: [] };
}

/** “Open office hours”, then “open Saturday 9am to noon”, in either order. */
function joined(before: Hours | undefined, named: Hours): Hours {
  if (!before) return named;
  const week = [...(before.week ?? []), ...(named.week ?? [])];
  return { ...before, ...named, name: '', ...(week.length > 0 && { week }) };
}

/** What is there for customers, in a channel or a section. */
export function facilitiesIn(node: Node): Facility[] {
  return node.children.flatMap((child) => {
    const facility = gapsIn(child.read, fields.facility);
    return (facility?.name ?? []).map(({ value }) => ({
      name: value,
      onRequest: facility?.on !== undefined || isOnRequest(child),
      ...((facility?.free || hasClause(child, 'free')) && { free: true as const }),
      ...conditionOf(facility?.vague?.text ?? vagueUnder(child)),
      clauses: citedIn(child),
    }));
  });
}

/** The formats and languages in which information is to be had. */
export function formatsIn(node: Node): Format[] {
  return node.children.flatMap((child) =>
    (gapsIn(child.read, fields.format)?.formats.value ?? []).map((name) => ({
      name,
      onRequest: isOnRequest(child),
      ...(hasClause(child, 'free') && { free: true as const }),
      clauses: citedIn(child),
    })),
  );
}

const isOnRequest = (node: Node): boolean =>
  clauseLines(node).some((line) => line.some((read) => occasionOf(read) === 'request'));

function occasionOf(read: Read): string | undefined {
  const value = gapsIn(read, clauses.occasion)?.event.value;
  return typeof value === 'string' ? value : value?.id;
}

function vagueUnder(node: Node): string | undefined {
  return clauseLines(node)
    .flatMap((line) => line.flatMap((read) => gapsIn(read, clauses.vagueCondition)?.vague.text ?? []))
    .at(0);
}

const conditionOf = (condition: string | undefined) => (condition === undefined ? {} : { condition });
