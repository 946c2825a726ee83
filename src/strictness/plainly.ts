import type { Commitment, WorkingCalendar } from '../policy/policy.ts';
import { startsOf } from './limits.ts';
import type { Side } from './weighed.ts';

/**
 * Whether a promise is due no later than another, or than a requirement, whatever the day, extended or not, as their
 * figures and their calendars show by themselves. Most that are held against one another have the same unit, and to lay
 * a calendar out takes longer than all the rest of a check.
 */
export function isPlainlyNoLater(promise: Side, requirement: Side): boolean {
  const [ours, theirs] = [promise.commitment, requirement.commitment];
  const [a, b] = [ours.limit, theirs.limit];
  if (a?.kind !== 'within' || b?.kind !== 'within' || ours.during || a.unit === 'working hour') return false;
  if (a.unit !== b.unit || a.amount > b.amount || !isExtendedNoLonger(ours, theirs)) return false;
  const starts = startsOf(a.from, b.from, promise.rules, requirement.rules);
  if (starts !== 'the same' && starts !== 'first never follows') return false;
  if (ours.rollsForward && !theirs.rollsForward) return false;
  const byCalendar = a.unit === 'working day' || a.unit === 'day' || ours.rollsForward;
  // On one calendar, days are counted alike; only hours of its own could end the day of the other sooner.
  if (promise.rules === requirement.rules) return !theirs.during;
  return !byCalendar || hasNoFewerDays(promise.rules.policy.calendar, requirement.rules.policy.calendar);
}

/** In one unit, an extension adds to the limit; one of theirs without a length has no end. */
function isExtendedNoLonger({ extension: ours }: Commitment, { extension: theirs, limit }: Commitment): boolean {
  if (!ours) return true;
  if (!theirs) return false;
  if (!theirs.by) return true;
  const unit = limit && 'unit' in limit ? limit.unit : undefined;
  return (
    ours.by !== undefined && ours.by.unit === unit && theirs.by.unit === unit && ours.by.amount <= theirs.by.amount
  );
}

/** Whether every working day of a standard is one of the association's, and counted as soon. */
function hasNoFewerDays(ours: WorkingCalendar, theirs: WorkingCalendar): boolean {
  const holidays =
    ours.holidays === theirs.holidays || ours.holidays === 'none' || theirs.holidays === 'any part of the UK';
  return (
    holidays &&
    theirs.workingDays.every((day) => ours.workingDays.includes(day)) &&
    ours.alsoClosed.length === 0 &&
    !ours.afterHoursCountAsNextDay &&
    (ours.countsDayOfReceipt || !theirs.countsDayOfReceipt)
  );
}
