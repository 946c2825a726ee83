/** What a commitment asks for in a case: `decide` of src/rules. */
export const deciding = String.raw`
// ── What a commitment asks for ────────────────────────────────────────────────────────────────────────────────────────

/** Adds what would have to be known for a commitment to apply; true, since it may. */
function depends(kase, missing) {
  (kase.missing ??= []).push(...missing);
  return true;
}

/** Whether a circumstance is known to be so, or not to be; one made of several also by each of them. */
function known({ fact, of }, { circumstances }) {
  const whole = circumstances.get(fact);
  if (whole !== undefined || of === undefined) return whole;
  const each = of.facts.map((part) => circumstances.get(part.fact));
  const settles = of.join === 'or';
  if (each.includes(settles)) return settles;
  return each.includes(undefined) ? undefined : !settles;
}

/** 'no' where one of some circumstances is known not to be so, what is missing where one is not known, else 'yes'. */
function stateOf(conditions, kase) {
  if (conditions.length === 0) return 'yes';
  if (conditions.some((of) => known(of, kase) === !of.holds)) return 'no';
  const open = conditions.filter((of) => known(of, kase) === undefined);
  return open.length === 0 ? 'yes' : open.map(({ fact, words, holds }) => ({ is: 'circumstance', fact, words, holds }));
}

/**
 * A case as a stage sees it. Where it was escalated to that stage, it began with that, and what happened before was of
 * the stage before: a reply at stage 1 is none at stage 2.
 */
function atStage(stage, kase) {
  if (stage === undefined || stage !== kase.stage + 1) return kase;
  const began = happened(kase, ESCALATION);
  if (began === undefined) return kase;
  const all = kase.happenings.map(({ event }) => [event, allOf(kase, [event]).filter((each) => !isBeforeStart(each, began))]);
  return {
    ...kase,
    stage,
    began,
    happenings: all.flatMap(([, since]) => since.slice(0, 1)),
    again: new Map(all.filter(([, since]) => since.length > 1)),
    extended: kase.extended?.at < began.moment ? undefined : kase.extended,
    isEscalated: true,
  };
}

/** When an event first happened. Getting in touch is one thing, whatever the event is called. */
const firstOf = (kase, event) => happened(kase, event) ?? (event < CONTACTS.length ? kase.began : undefined);

/**
 * The limit that binds, and those that would where missing facts were so. What is promised otherwise, in a case, replaces
 * the limit in that case; of several, the first that is so. Otherwise without a case is the limit, and the first one an aim.
 */
function decide(promise, whole) {
  const { ways } = promise;
  const kase = atStage(promise.stage, whole);
  if (ways === undefined) return { ...promise.ask(kase), measure: promise.measure };
  const perhaps = [];
  let bound;
  for (const way of ways) {
    const state = stateOf(way.conditions, kase);
    if (state === 'yes') {
      bound = way;
      break;
    }
    if (state !== 'no') {
      const { answer, start } = way.ask(kase);
      perhaps.push({ if: state, answer, measure: way.measure, start });
    }
  }
  const decision = bound.ask(kase);
  return {
    ...decision,
    measure: bound.measure,
    fallback: bound.fallback,
    aim: bound.isLast && bound.fallback !== undefined ? promise.ask(kase).answer : undefined,
    alternatives: [...perhaps, ...decision.alternatives],
  };
}

/** What of an alternative is told. */
const alternative = ({ if: open, answer }) => ({ if: open, answer });

const noDeadline = (because) => {
  const decision = { from: undefined, answer: { kind: 'no deadline', because }, alternatives: none };
  return () => decision;
};

/** A response time: from an event, for so long. */
function response({ from, agreed, terms, clock, needsTime, pauses: pausing, extension }) {
  return (kase) => {
    const event = agreed !== undefined && happened(kase, agreed) !== undefined ? agreed : from;
    const start = firstOf(kase, event);
    const isEscalation = kase.isEscalated && start !== undefined && happened(kase, event) === undefined;
    const name = EVENT_NAMES[isEscalation ? ESCALATION : event];
    if (start === undefined) return { from: name, answer: { kind: 'waiting', for: name }, alternatives: none };
    if (!start.timed && needsTime) return { from: name, start, answer: { kind: 'time missing', event: name }, alternatives: none };
    const pauses = pausing ? kase.pauses : none;
    const at = (of) => reckon(of, start.moment, clock, pauses, kase.extended?.at);
    if (extension === undefined) return { from: name, start, answer: at(terms), alternatives: none };
    return { from: name, start, ...extendedBy(extension, terms, kase, at) };
  };
}

/** The limit with the extension that was made, or with the one that may yet be made. */
function extendedBy({ by, conditions }, terms, kase, at) {
  const { extended } = kase;
  const state = stateOf(conditions, kase);
  if (state === 'no') return { answer: at(terms), alternatives: none };
  const open = state === 'yes' ? none : state;
  const longer = by === undefined ? durationOf(extended?.by) : (by ?? undefined);
  const answerLonger = () => at({ ...terms, extendedBy: longer });
  if (extended === undefined) {
    const extendable = longer && { if: open, answer: answerLonger() };
    return { answer: at(terms), alternatives: none, extendable };
  }
  const answer = longer ? answerLonger() : { kind: 'no deadline', because: 'extended without a limit' };
  const denied = open.map((fact) => ({ ...fact, holds: !fact.holds }));
  return { answer, alternatives: denied.length > 0 ? [{ if: denied, answer: at(terms) }] : none };
}

const UNITS = ['second', 'minute', 'hour', 'working hour', 'day', 'calendar day', 'working day', 'week', 'month', 'year', 'ring'];

/** An amount in the clock's own units; undefined where its unit is another. */
function durationOf(of) {
  if (of === undefined) return undefined;
  const plain = of.unit.replace(/^clear /, '');
  const [many, unit] = plain === 'quarter' ? [3, 'month'] : [1, plain];
  return UNITS.includes(unit) ? { amount: of.amount * many, unit } : undefined;
}

/** Notice: at least so long before an event. */
function noticeBefore({ before, words, limit, hours, needsTime }) {
  return (kase) => {
    const start = before === undefined ? undefined : firstOf(kase, before);
    if (start === undefined) return { from: undefined, answer: { kind: 'waiting', for: words }, alternatives: none };
    const answer = start.timed || !needsTime ? warnBy(limit, start.moment, hours) : { kind: 'time missing', event: words };
    return { from: words, start, answer, alternatives: none };
  };
}

/** What must happen again: so long after it last did, or, where it never has, after the case began. */
function again({ events, until, limit, hours, needsTime }) {
  return (kase) => {
    const occurrences = allOf(kase, events);
    const from = EVENT_NAMES[occurrences.length > 0 ? events[0] : kase.begins];
    const start = occurrences.at(-1) ?? kase.began;
    const hasEnded = until !== undefined && happened(kase, until) !== undefined;
    const answer = hasEnded ? { kind: 'no deadline', because: 'ended' } : againIn(start, occurrences, from, limit, hours, needsTime);
    return { from, start, answer, alternatives: none };
  };
}

function againIn(last, occurrences, from, limit, hours, needsTime) {
  if (last === undefined) return { kind: 'waiting', for: from };
  if (limit.kind === 'times') return byThePeriod(limit, occurrences, last.moment);
  if (!last.timed && needsTime) return { kind: 'time missing', event: from };
  return againBy(limit, last.moment, hours);
}
`;
