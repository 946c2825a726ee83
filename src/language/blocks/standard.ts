import { block, field } from '../define.ts';
import { calendar } from './calendar.ts';

export const standard = block({
  name: 'standard',
  opens: 'standard {name:text}',
  meaning:
    'What a regulator or the law requires, in the same sentences. Every policy of its nation is held against it.',
  example: `standard Complaint Handling Code
  issued by        Housing Ombudsman
  in force         1 April 2024
  landlords must acknowledge stage 1 complaints within 5 working days of receipt
    clause 6.2`,
  fields: {
    issuedBy: field('issuedBy', 'issued by {by:text}', 'Who requires it.', 'issued by Housing Ombudsman'),
    nation: field(
      'nation',
      'nation {nation:names}',
      'Where it holds: one nation, or several with commas. Left out, it holds everywhere.',
      'nation England',
    ),
    inForce: field(
      'inForce',
      'in force {from:date} [to {to:date}]',
      'Since when it is in force, and until when.',
      'in force 1 April 2024',
    ),
    source: field('source', 'source {source:quoted}', 'Where it can be read.', 'source "Complaint Handling Code 2024"'),
    checked: field(
      'checked',
      'checked {on:date}',
      'When somebody last read it at its source.',
      'checked 22 November 2026',
    ),
    holidays: calendar.fields.holidays,
    countingReceipt: calendar.fields.countingReceipt,
  },
  statements: true,
  text: true,
});

export const repealed = block({
  name: 'repealed',
  opens: 'repealed {name:text}',
  meaning: 'A law that is no longer in force, so that a policy that still names it is told so.',
  example: `repealed Data Protection Act 1998
  on               25 May 2018
  now              Data Protection Act 2018`,
  fields: {
    on: field('on', 'on {on:date}', 'The day of its end.', 'on 25 May 2018'),
    now: field('now', 'now {now:text}', 'What took its place.', 'now Data Protection Act 2018'),
    nation: field('nation', 'nation {nation:names}', 'Where it ended.', 'nation England'),
  },
});
