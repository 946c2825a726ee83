/** What a commitment may ask of a case besides its subject, an axis a function. */
export const covering = String.raw`
// ── Whom and what a commitment covers ─────────────────────────────────────────────────────────────────────────────────
// Each tells whether a commitment may cover a case, and notes what would have to be known.

const isAny = (given, qualifiers) => given.some((id) => qualifiers.includes(id));

/** A case that was escalated is at the next stage too. */
const isAtStage = (kase, stage) =>
  kase.stage === stage ||
  (kase.stage === undefined
    ? depends(kase, [{ is: 'stage', of: [stage] }])
    : stage === kase.stage + 1 && happened(kase, ESCALATION) !== undefined);

/** Commitments for other means are not even asked. */
const cameBy = (kase, means) => kase.means !== undefined || depends(kase, [{ is: 'means', of: means }]);

function isFor(kase, customers, surely, perhaps) {
  if (kase.customer === undefined) return depends(kase, [{ is: 'customer', of: customers }]);
  if (surely.includes(kase.customer)) return true;
  const some = perhaps.find(([id]) => id === kase.customer);
  return some !== undefined && depends(kase, [{ is: 'some customers', of: some[1] }]);
}

const isWithAppointment = (kase, wanted) =>
  kase.withAppointment === undefined ? depends(kase, [{ is: 'appointment', with: wanted }]) : kase.withAppointment === wanted;

function isCase(kase, conditions) {
  const state = stateOf(conditions, kase);
  return state === 'yes' || (state !== 'no' && depends(kase, state));
}

/** The terms in force at the event that starts a commitment govern it. */
function isInForce(start, from, to) {
  if (start === undefined) return true;
  const date = dateOf(dayOf(start.moment));
  return from <= date && date <= to;
}

/** A part of the year holds what begins in it, past the end of the year where its last day comes earlier. */
function isInSeason(start, from, to) {
  if (start === undefined) return true;
  const day = dateOf(dayOf(start.moment)).slice(5);
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

/** A limit for some hours covers what begins while they are open. */
function beginsIn(kase, start, event, all) {
  if (start === undefined) return true;
  return all.every(([hours, name]) => {
    if (hours === undefined) return depends(kase, [{ is: 'hours', of: name }]);
    return start.timed ? isOpenAt(hours, start.moment) : depends(kase, [{ is: 'time', event }]);
  });
}

/** A warning is about an event that a case is about, begins with, or tells of. */
const isBefore = (kase, event, subject) =>
  happened(kase, event) !== undefined || kase.subject === subject || (kase.subject !== undefined && kase.begins === event);
`;
