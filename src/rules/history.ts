import type { Rules } from '../policy/ready.ts';
import type { Moment } from '../time/moment.ts';
import { isBefore } from '../time/opening.ts';
import { shortfalls } from '../time/recurrence.ts';
import { dueData, happenedData, lateness } from './assess.ts';
import type { Case } from './case.ts';
import type { Decision } from './decide.ts';
import type { Outcome } from './outcome.ts';
import { occurrencesOf } from './recurs.ts';

type Judged = Outcome extends infer Of ? (Of extends Outcome ? Omit<Of, 'commitment'> : never) : never;

/**
 * How a recurrence stands: missed by the first gap that was too long or the first period that held too few, overdue
 * where such a gap has not ended, met where it has come to its end without one, and else pending until it is next due.
 */
export function historyOutcome(decision: Decision, kase: Case, rules: Rules, asOf?: Moment): Judged {
  const { commitment, measure, answer } = decision;
  if (measure.is !== 'recurrence') return { kind: 'not measurable', because: 'no clock' };
  const ended = measure.until === undefined ? undefined : kase.events.get(measure.until)?.[0];
  const seen = occurrencesOf(commitment, kase).filter(({ moment }) => !asOf || !isBefore(asOf, moment));
  const begin = kase.began ?? seen[0];
  if (!begin) return { kind: 'pending', waitingFor: answer.kind === 'waiting' ? answer.for : commitment.identity };
  if (answer.kind === 'time missing')
    return { kind: 'not measurable', because: 'missing facts', missing: [{ is: 'time', event: answer.event }] };
  const end =
    ended && (!asOf || isBefore(ended.moment, asOf)) ? ended.moment : (asOf ?? seen.at(-1)?.moment ?? begin.moment);
  const found = shortfalls(
    measure.limit,
    seen.map(({ moment }) => moment),
    begin.moment,
    end,
    rules.clock,
  );
  if ('kind' in found) return { kind: 'not measurable', because: found.because };
  const first = found.find(({ kind }) => kind !== 'too soon');
  if (first?.kind === 'too few') return { kind: 'missed', by: { times: first.wanted - first.count } };
  if (first?.kind === 'gap') {
    const { due, next } = first;
    const done = next && seen.find(({ moment }) => moment.equals(next));
    const by = lateness(due, next ?? end, decision, rules);
    if (done) return { kind: 'missed', done: happenedData(done), due: dueData(due), by };
    return { kind: ended && end === ended.moment ? 'missed' : 'overdue', due: dueData(due), by };
  }
  if (ended && end === ended.moment) return { kind: 'met' };
  if (answer.kind === 'due') return { kind: 'pending', due: dueData(answer) };
  return answer.kind === 'no answer' ? { kind: 'not measurable', because: answer.because } : { kind: 'pending' };
}
