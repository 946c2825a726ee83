import * as all from './clauses/index.ts';
import type { Clause } from './define.ts';

/** The clauses by what an officer would ask of a promise, for the reference page. */
export const topics: readonly (readonly [string, readonly Clause[]])[] = [
  [
    'How soon',
    [all.within, all.byTheEnd, all.byATime, all.onTheDay, all.immediately, all.first, all.vagueLimit, all.rolling],
  ],
  ['How often', [all.every, all.regularly, all.times, all.atMost, all.vagueFrequency]],
  ['How long before', [all.notice]],
  ['On what occasion', [all.occasion, all.manner]],
  ['In which hours', [all.during, all.outside, all.outOfHours, all.between, all.onDays, all.roundTheClock]],
  ['For whom, and what it covers', [all.forWhom, all.toWhom, all.about, all.withAppointment, all.internal]],
  ['How it is done', [all.by, all.inWriting, all.inLanguage]],
  ['In which case', [all.when, all.unless, all.vagueCondition]],
  ['If it cannot be kept', [all.otherwise, all.remedy, all.extendable, all.pausing]],
  ['How well', [all.target, all.average, all.monitored]],
  ['What it costs, and what is paid', [all.free, all.fee, all.payment]],
  ['From when, and until when', [all.fromDate, all.toDate, all.season]],
  ['For the record', [all.cited, all.say, all.note, all.as, all.accept, all.sureness, all.weakened]],
];
