import { diagnostic, type Finding, raise, t } from '../ground/diagnostic.ts';
import type { Commitment } from '../policy/policy.ts';
import type { Check } from './check.ts';

export const noticeAndNone = diagnostic({
  code: 'P0447',
  severity: 'note',
  says: t`Here you may come without notice, and on line ${'line'} you give ${'notice'} before ${'event'}.`,
  because:
    'A customer who was promised notice takes a visit without it for a promise broken. Say which visits need notice, and which do not.',
  wrong: `section Visits
  we will give at least 24 hours' notice before a visit
  our staff may "visit without notice"`,
  right: `section Visits
  we will give at least 24 hours' notice before a visit
  our staff may "knock on your door as they pass"`,
});

export const appointmentAndNone = diagnostic({
  code: 'P0459',
  severity: 'note',
  says: t`Here you may come without an appointment, and on line ${'line'} you visit by appointment.`,
  because:
    'A customer who was promised an appointment does not expect a knock on the door. Say which visits have one, and which do not.',
  wrong: `section Visits
  we will visit you by appointment
section Letters
  we will "follow up your letter with a call or an attempt to visit you"`,
  right: `section Visits
  we will visit you by appointment
section Letters
  we will "follow up your letter with a call or an appointment"`,
});

/** Notice, or an appointment, that is promised before somebody comes, where own words permit to come without. */
export const noticeOrNone: Check = {
  finds: [noticeAndNone, appointmentAndNone],
  look: ({ policy: { commitments } }) => [...withoutNotice(commitments), ...withoutAppointment(commitments)],
};

function withoutNotice(commitments: readonly Commitment[]): Finding[] {
  const noticed = commitments.find(isBeforeComing);
  if (noticed?.limit?.kind !== 'notice') return [];
  const { limit, span } = noticed;
  return commitments.filter(isWithoutNotice).map((of) => {
    const words = { line: `${span.line}`, notice: `${limit.stated}’ notice`, event: theEvent(limit.before ?? '') };
    return raise(noticeAndNone, words, of.span, { related: [{ span, message: 'The notice:' }] });
  });
}

function withoutAppointment(commitments: readonly Commitment[]): Finding[] {
  const arranged = commitments.find(isByAppointment);
  if (!arranged) return [];
  const related = [{ span: arranged.span, message: 'The appointment:' }];
  return commitments
    .filter(({ words = '', negated, internal }) => !negated && !internal && attempted.test(words))
    .map(({ span }) => raise(appointmentAndNone, { line: `${arranged.span.line}` }, span, { related }));
}

/** Every visit, and not only those that are usually arranged. */
const isByAppointment = ({ fulfilledBy, limit, occasion, hedge, strength, negated }: Commitment): boolean =>
  fulfilledBy === 'visit' &&
  hedge === undefined &&
  strength !== 'may' &&
  !negated &&
  [limit, occasion].some((of) => of?.kind === 'manner' && of.manner === 'by appointment');

/** To come and see whether somebody is in. */
const attempted = /\battempt(?:s|ed)? (?:to|at a) visit\b/i;

/** What it is to come to somebody’s home. */
const coming = ['access', 'visit', 'appointment'];

const theEvent = (event: string): string => (event === 'access' ? 'entering a home' : `a ${event}`);

const isBeforeComing = ({ limit, negated }: Commitment): boolean =>
  limit?.kind === 'notice' && !negated && coming.includes(limit.before ?? '');

const isWithoutNotice = ({ kind, words = '' }: Commitment): boolean =>
  kind === 'permission' && /\b(?:visit|call|come|enter)\b/i.test(words) && without.test(words);

const without = /\bunannounced\b|\bwithout (?:\w+ ){0,2}(?:notice|warning|appointment)\b|\bwithout telling you\b/i;
