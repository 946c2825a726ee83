/** Reading a case from data that may be anything: `readCase` of src/rules. */
export const reading = String.raw`
// ── Reading a case ────────────────────────────────────────────────────────────────────────────────────────────────────
// What is wrong is told, all of it; nothing is thrown.

const FIELDS = new Set(['subject', 'words', 'qualifiers', 'stage', 'means', 'customer', 'withAppointment', 'began', 'events', 'circumstances', 'pauses', 'extended', 'counts']);
const none = [];
const noCircumstances = new Map();
const noCounts = {};
const isOwn = Object.prototype.hasOwnProperty;

function readCase(data) {
  if (!isRecord(data)) return { problems: [{ is: 'not a case', field: '', given: shownValue(data) }] };
  try {
    const problems = [];
    const kase = readFields(data, problems);
    return problems.length > 0 ? { problems } : kase;
  } catch {
    // A property that throws when it is read.
    return { problems: [{ is: 'not a case', field: '', given: shownValue(data) }] };
  }
}

function readFields(data, problems) {
  for (const field of Object.keys(data))
    if (!FIELDS.has(field)) problems.push({ is: 'unknown field', field: shownValue(field), given: shownValue(data[field]) });
  const words = readText(data.words, 'words', problems);
  const means = readTerm(MEANS, data.means, 'means', problems);
  const subject = readTerm(SUBJECTS, data.subject, 'subject', problems) ?? (means !== undefined && words === undefined ? ENQUIRY : undefined);
  const customer = readTerm(CUSTOMERS, data.customer, 'customer', problems);
  const stage = readCount(data.stage, 'stage', problems);
  const withAppointment = readYesNo(data.withAppointment, 'withAppointment', problems);
  const qualifiers = data.qualifiers === undefined ? none : readQualifiers(data.qualifiers, problems);
  const circumstances = data.circumstances === undefined ? noCircumstances : readCircumstances(data.circumstances, problems);
  const counts = data.counts === undefined ? noCounts : readCounts(data.counts, problems);
  const began = readHappened(data.began, 'began', undefined, problems);
  const kase = { subject, words, means, customer, stage, withAppointment, qualifiers, circumstances, counts, began, begins: 0, happenings: none, again: undefined, pauses: none, extended: undefined, isEscalated: false, missing: undefined };
  if (data.events !== undefined) readEvents(data.events, kase, problems);
  kase.begins = beginningOf(subject, means);
  kase.began ??= happened(kase, kase.begins) ?? earliestContact(kase);
  if (data.pauses !== undefined) kase.pauses = readPauses(data.pauses, problems);
  if (data.extended !== undefined) kase.extended = readExtended(data.extended, problems);
  return kase;
}

function readQualifiers(given, problems) {
  if (!Array.isArray(given)) return wrong('qualifiers', given, problems) ?? none;
  const qualifiers = [];
  for (let i = 0; i < given.length; i++) {
    const id = readTerm(QUALIFIERS, given[i], 'qualifiers.' + i, problems);
    if (id !== undefined) qualifiers.push(id);
  }
  return qualifiers;
}

function readCircumstances(given, problems) {
  const circumstances = new Map();
  for (const [fact, holds] of entries(given, 'circumstances', problems)) {
    const known = readYesNo(holds, 'circumstances.' + fact, problems);
    if (known !== undefined) circumstances.set(fact, known);
  }
  return circumstances;
}

function readCounts(given, problems) {
  const counts = {};
  for (const [name, number] of entries(given, 'counts', problems)) {
    const count = readCount(number, 'counts.' + name, problems);
    if (name !== 'contacts' && name !== 'visits' && name !== 'rings')
      problems.push({ is: 'unknown field', field: 'counts.' + shownValue(name), given: shownValue(number) });
    else if (count !== undefined) counts[name] = count;
  }
  return counts;
}

/** When an event first happened in a case. Few events have, so that looking through them is quickest. */
function happened({ happenings }, event) {
  for (let i = 0; i < happenings.length; i++) if (happenings[i].event === event) return happenings[i];
  return undefined;
}

/** Each event with the moment at which it first happened; where it happened again, all of them are kept beside it. */
function readEvents(given, kase, problems) {
  if (!isRecord(given)) return wrong('events', given, problems);
  const happenings = [];
  kase.happenings = happenings;
  // Quicker than a list of the names: most of the time that a case takes goes into reading it.
  for (const name in given) {
    if (!isOwn.call(given, name)) continue;
    const when = given[name];
    const event = EVENTS.get(name);
    if (event === undefined) problems.push({ is: 'unknown term', field: 'events', given: shownValue(name) });
    if (Array.isArray(when)) {
      const all = when.flatMap((each) => readHappened(each, 'events.', name, problems, event) ?? []).sort((a, b) => a.moment - b.moment);
      if (event === undefined || all.length === 0) continue;
      happenings.push(all[0]);
      if (all.length > 1) (kase.again ??= new Map()).set(event, all);
    } else {
      const once = readHappened(when, 'events.', name, problems, event);
      if (event !== undefined && once !== undefined) happenings.push(once);
    }
  }
  return undefined;
}

/** Each time that one of some events happened, in order. */
function allOf(kase, events) {
  const all = events.flatMap((event) => kase.again?.get(event) ?? happened(kase, event) ?? none);
  return events.length === 1 ? all : all.sort((a, b) => a.moment - b.moment);
}

/** An enquiry begins with the event of its means. */
function beginningOf(subject, means) {
  const [bySubject, byMeans] = [SUBJECTS.get(subject), MEANS.get(means)];
  const isEnquiry = subject === undefined || subject === ENQUIRY || bySubject?.isEnquiry === true;
  return (isEnquiry ? byMeans?.begins : undefined) ?? bySubject?.begins ?? byMeans?.begins ?? RECEIPT;
}

function earliestContact(kase) {
  let first;
  for (const contact of CONTACTS) {
    const event = happened(kase, contact);
    if (event !== undefined && (first === undefined || event.moment < first.moment)) first = event;
  }
  return first;
}

function readPauses(given, problems) {
  if (!Array.isArray(given)) return wrong('pauses', given, problems) ?? none;
  return given.flatMap((pause, i) => readPause(pause, 'pauses.' + i, problems) ?? []);
}

function readPause(pause, field, problems) {
  if (!isRecord(pause)) return wrong(field, pause, problems);
  const from = readHappened(pause.from, field + '.from', undefined, problems);
  const to = readHappened(pause.to, field + '.to', undefined, problems);
  if (pause.from === undefined) return wrong(field + '.from', pause.from, problems);
  if (!from || (pause.to !== undefined && !to)) return undefined;
  if (to && to.moment < from.moment) {
    problems.push({ is: 'ends before it begins', field, given: shownValue(pause.to) });
    return undefined;
  }
  return { from: from.moment, to: to?.moment };
}

function readExtended(extended, problems) {
  if (!isRecord(extended)) return wrong('extended', extended, problems);
  const at = readHappened(extended.at, 'extended.at', undefined, problems)?.moment;
  const { by } = extended;
  if (by === undefined) return { at };
  const amount = isRecord(by) ? readCount(by.amount, 'extended.by.amount', problems) : undefined;
  const unit = isRecord(by) ? readText(by.unit, 'extended.by.unit', problems) : undefined;
  if (amount === undefined || unit === undefined) return wrong('extended.by', by, problems);
  return { at, by: { amount, unit } };
}

function readTerm(known, given, field, problems) {
  if (given === undefined || known.has(given)) return given;
  const id = readText(given, field, problems);
  if (id === undefined || id === ENQUIRY) return id;
  problems.push({ is: 'unknown term', field, given: shownValue(id) });
  return undefined;
}

/** The name of the event, where it has one, is put to the field only where something is wrong: names are long. */
function readHappened(given, field, name, problems, event) {
  if (given === undefined) return undefined;
  if (typeof given !== 'string') return wrong(field + (name ?? ''), given, problems);
  const moment = readMoment(given);
  if (moment >= BEGIN && moment < END) return { event, moment, timed: hasTime(given) };
  const is = Number.isNaN(moment) ? 'no such moment' : 'outside the calendar';
  problems.push({ is, field: field + (name ?? ''), given: shownValue(given) });
  return undefined;
}

const readText = (given, field, problems) =>
  given === undefined || typeof given === 'string' ? given : wrong(field, given, problems);
const readYesNo = (given, field, problems) =>
  given === undefined || typeof given === 'boolean' ? given : wrong(field, given, problems);
const readCount = (given, field, problems) =>
  given === undefined || (typeof given === 'number' && Number.isInteger(given) && given >= 0) ? given : wrong(field, given, problems);

const entries = (given, field, problems) => (isRecord(given) ? Object.entries(given) : (wrong(field, given, problems) ?? none));

function wrong(field, given, problems) {
  problems.push({ is: 'wrong kind of value', field, given: shownValue(given) });
  return undefined;
}

const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands in a case, short enough to be told. */
function shownValue(value) {
  if (typeof value === 'string') return value.slice(0, 100);
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? String(value) : typeof value;
}
`;
