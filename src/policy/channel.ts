import { blocks } from '../language/index.ts';
import type { Filled, Term } from '../language/shape.ts';
import { gapsIn, type Node } from '../syntax/tree.ts';
import type { Compiling } from './draft.ts';
import { addHours } from './hours.ts';
import type { Channel, Contact, Facility, Format, Hours } from './making.ts';
import { citedIn, clauseLines, hasClause, proseIn } from './node.ts';

const { fields } = blocks.channel;

const plainTitle = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** One way of reaching the association, without its commitments. */
export function channelFrom(node: Node, heads: string[], compiling: Compiling): Channel {
  const opening = gapsIn(node.read, { ...blocks.channel, shape: blocks.channel.opens });
  const means = opening?.means.value.id ?? '';
  const channel: Channel = {
    means,
    title: opening?.title?.value ?? plainTitle(opening?.means.text ?? ''),
    contacts: [],
    answeredBy: [],
    receivedBy: [],
    passedTo: [],
    passedIf: [],
    clauses: heads,
    options: [],
    facilities: facilitiesIn(node),
    commitments: [],
    text: proseIn(node),
  };
  for (const child of node.children) {
    const { read } = child;
    addContact(channel.contacts, child, means);
    addOpening(channel, child, compiling);
    channel.answeredBy.push(...(gapsIn(read, fields.answeredBy)?.by.value ?? []));
    channel.receivedBy.push(...(gapsIn(read, fields.receivedBy)?.by.value ?? []));
    const passed = gapsIn(read, fields.passedTo);
    if (passed) {
      channel.passedTo.push(...passed.to.value);
      channel.passedIf.push(...conditionsUnder(child));
    }
    const option = gapsIn(read, fields.option);
    if (option)
      channel.options.push({ keyword: option.keyword.value, gives: option.gives.value, clauses: citedIn(child) });
  }
  return channel;
}

function conditionsUnder(node: Node): string[] {
  const words = clauseLines(node).flatMap((line) => line.flatMap((read) => read.gaps.if ?? []));
  return words.map((of) => String(of.value));
}

function addContact(contacts: Contact[], { read }: Node, means: string): void {
  const contact = gapsIn(read, fields.contact);
  if (contact) {
    const { value, text } = contact.contact;
    const kind = value.includes('@') ? 'email' : /^[+(]?\d/.test(text) ? 'telephone' : 'web';
    contacts.push({ kind: kind === 'telephone' && means === 'text message' ? 'text' : kind, value });
  }
  const address = gapsIn(read, fields.address);
  if (address) contacts.push({ kind: 'address', value: address.address.value });
  const named = gapsIn(read, fields.named);
  if (named) contacts.push({ kind: 'name', value: named.name.value });
}

function addOpening(channel: Channel, child: Node, compiling: Compiling): void {
  const named = gapsIn(child.read, fields.openHours);
  const only = gapsIn(child.read, fields.openByAppointment);
  if (only) channel.openOnly = only.only.value;
  if (named) channel.open = { name: (named.hours as Filled<Term>).value.id, closedOnHolidays: false, text: [] };
  const hours: Hours = channel.open ?? { name: '', closedOnHolidays: false, text: [] };
  if (addHours(hours, child, compiling)) channel.open = hours;
}

/** What is there for customers, in a channel or a section. */
export function facilitiesIn(node: Node): Facility[] {
  return node.children.flatMap((child) => {
    const facility = gapsIn(child.read, fields.facility);
    return (facility?.name ?? []).map(({ value }) => ({
      name: value,
      onRequest: facility?.on !== undefined || hasClause(child, 'occasion'),
      ...((facility?.free || hasClause(child, 'free')) && { free: true as const }),
      ...(facility?.vague && { condition: facility.vague.text }),
      clauses: citedIn(child),
    }));
  });
}

/** The formats and languages in which information is to be had. */
export function formatsIn(node: Node): Format[] {
  return node.children.flatMap((child) =>
    (gapsIn(child.read, fields.format)?.formats.value ?? []).map((name) => ({
      name,
      onRequest: hasClause(child, 'occasion'),
      ...(hasClause(child, 'free') && { free: true as const }),
      clauses: citedIn(child),
    })),
  );
}
