import { blocks } from '../language/index.ts';
import { weekdays } from '../language/shape.ts';
import { gapsIn, type Node } from '../syntax/tree.ts';
import type { About, Association, Closure, Nation, WorkingCalendar } from './making.ts';
import { proseIn } from './node.ts';

/** Whose policy it is. */
export function associationFrom(node: Node | undefined): Association {
  const { fields } = blocks.association;
  const name = gapsIn(node?.read, { ...blocks.association, shape: blocks.association.opens })?.name.value ?? '';
  const text = node ? proseIn(node) : [];
  const association: Association = { name, emails: [], telephones: [], addresses: [], text };
  for (const { read } of node?.children ?? []) {
    const short = gapsIn(read, fields.shortName);
    if (short) association.shortName = short.name.value;
    const nation = gapsIn(read, fields.nation);
    if (nation) association.nation = nation.nation.value as Nation;
    const registered = gapsIn(read, fields.registered);
    if (registered) association.registered = registered.as.value;
    const group = gapsIn(read, fields.partOf);
    if (group) association.group = group.group.value;
    const website = gapsIn(read, fields.website);
    if (website) association.website = website.website.value;
    const email = gapsIn(read, fields.email);
    if (email) association.emails.push(email.email.value);
    const telephone = gapsIn(read, fields.telephone);
    if (telephone) association.telephones.push(telephone.telephone.value);
    const address = gapsIn(read, fields.address);
    if (address) association.addresses.push(address.address.value);
  }
  return association;
}

/** How the policy is known, approved and reviewed. */
export function aboutFrom(node: Node | undefined): About {
  const { fields } = blocks.policy;
  const title = gapsIn(node?.read, { ...blocks.policy, shape: blocks.policy.opens })?.title.value ?? '';
  const about: About = { title, values: [], text: node ? proseIn(node) : [], facts: [], accepted: [] };
  for (const child of node?.children ?? []) {
    const { read, line } = child;
    const span = { line: line.number, from: read?.from ?? 0, to: read?.to ?? 0 };
    const approved = gapsIn(read, fields.approved);
    if (approved) about.approved = { on: approved.on.value, ...(approved.by && { by: approved.by.value }), span };
    const reviewed = gapsIn(read, fields.reviewed);
    if (reviewed) about.reviewed = { on: reviewed.on.value, ...(reviewed.by && { by: reviewed.by.value }), span };
    const review = gapsIn(read, fields.review);
    if (review)
      about.review = {
        ...(review.every && { every: review.every.value }),
        ...(review.next && { next: review.next.value }),
        ...(review.by && { by: review.by.value }),
        text: proseIn(child),
        span,
      };
    const values = gapsIn(read, fields.values);
    if (values) about.values.push(...values.values.value);
    const accepted = gapsIn(read, fields.accept);
    if (accepted) about.accepted.push({ code: accepted.code.value, because: accepted.because.value });
    addApproval(about, child);
    const value = read?.gaps.value;
    if (read && value && !Array.isArray(value)) addFact(about, read.form, String(value.value));
  }
  return about;
}

/** What is weaker than it was, or promised no longer, on purpose. */
function addApproval(about: About, { read }: Node): void {
  const { weakened, withdrawn } = blocks.policy.fields;
  const weaker = gapsIn(read, weakened);
  if (weaker) {
    const { what, from, to, because } = weaker;
    const said = { what: what.value, from: from.value, to: to.value, because: because.value };
    about.weakened = [...(about.weakened ?? []), said];
  }
  const gone = gapsIn(read, withdrawn);
  if (gone) about.withdrawn = [...(about.withdrawn ?? []), { what: gone.what.value, because: gone.because.value }];
}

function addFact(about: About, name: string, value: string): void {
  if (name === 'reference') about.reference = value;
  else if (name === 'status') about.status = value;
  else if (name === 'owner') about.owner = value;
  else about.facts.push({ name, value });
}

/** The days on which work is done; the nation's bank holidays, and Monday to Friday, where nothing else is said. */
export function calendarFrom(node: Node | undefined, nation: Nation | undefined): WorkingCalendar {
  const { fields } = blocks.calendar;
  const calendar: WorkingCalendar = {
    workingDays: weekdays.slice(0, 5),
    holidays: nation === 'Scotland' || nation === 'Northern Ireland' ? nation : 'England and Wales',
    alsoClosed: [],
    alsoOpen: [],
    countsDayOfReceipt: false,
    afterHoursCountAsNextDay: false,
    dueAt: 'end of day',
  };
  for (const { read } of node?.children ?? []) {
    const days = gapsIn(read, fields.workingDays);
    if (days) calendar.workingDays = days.days.value;
    const holidays = gapsIn(read, fields.holidays);
    if (holidays) calendar.holidays = divisions[holidays.holidays.value];
    const closed = gapsIn(read, fields.alsoClosed);
    if (closed) calendar.alsoClosed.push(closureFrom(closed));
    const open = gapsIn(read, fields.alsoOpen);
    if (open) calendar.alsoOpen.push(closureFrom(open));
    if (read?.form === fields.countingReceipt.name) calendar.countsDayOfReceipt = true;
    if (read?.form === fields.afterHours.name) calendar.afterHoursCountAsNextDay = true;
    const due = gapsIn(read, fields.due);
    if (due?.at.value === 'at close of office hours') calendar.dueAt = 'close of office hours';
  }
  return calendar;
}

/** The calendar of bank holidays that is meant. */
export const divisions = {
  'bank holidays in England and Wales': 'England and Wales',
  'bank holidays in England': 'England and Wales',
  'bank holidays in Wales': 'England and Wales',
  'bank holidays in Scotland': 'Scotland',
  'bank holidays in Northern Ireland': 'Northern Ireland',
  'bank holidays in any part of the UK': 'any part of the UK',
  none: 'none',
} as const;

function closureFrom({ on, to, name }: NonNullable<ReturnType<typeof closureGaps>>): Closure {
  return { on: on.value, ...(to && { to: to.value }), ...(name && { name: name.value }) };
}

const closureGaps = (node: Node) => gapsIn(node.read, blocks.calendar.fields.alsoClosed);
