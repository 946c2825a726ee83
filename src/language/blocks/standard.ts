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
    binds: field(
      'binds',
      'binds {whom:quoted}',
      'Whom it binds, where that is not every association of its nation. Others are held against it only where they follow it.',
      'binds "local authorities"',
      { byDefault: 'every association of its nation' },
    ),
    notEncoded: field(
      'notEncoded',
      'not encoded {words:quoted} because {because:quoted}',
      'What it requires besides, and why that is not held against anybody here. It is listed under every table.',
      'not encoded "what counts as a good reason" because "the text was not seen"',
    ),
    fromMemory: field(
      'fromMemory',
      'from memory {words:quoted}',
      'What is thought to hold, and nobody has read at a source. It is held against nobody, and listed with the notes.',
      'from memory "the day of receipt counts as the first day"',
    ),
    holidays: calendar.fields.holidays,
    countingReceipt: calendar.fields.countingReceipt,
  },
  statements: true,
  text: true,
});

/** What has ended, each with what took its place. */
const gone = (name: string, key: string, meaning: string, example: string) =>
  block({
    name,
    opens: `${key} {name:text}` as '{name:text}',
    meaning,
    example,
    fields: {
      on: field('on', 'on {on:date}', 'The day of its end.', 'on 25 May 2018'),
      now: field('now', 'now {now:text}', 'What took its place.', 'now Data Protection Act 2018'),
      nation: field('nation', 'nation {nation:names}', 'Where it ended.', 'nation England'),
      alsoCalled: field('alsoCalled', 'also called {names:names}', 'Other names of it.', 'also called DPA 1998'),
      source: standard.fields.source,
      checked: standard.fields.checked,
      fromMemory: field(
        'fromMemory',
        '{memory=from memory}',
        'Nobody has read it at a source: who still names it is told in a note.',
        'from memory',
      ),
    },
  });

export const repealed = gone(
  'repealed',
  'repealed',
  'A law that is no longer in force, so that a policy that still names it is told so.',
  `repealed Data Protection Act 1998
  on               25 May 2018
  now              Data Protection Act 2018`,
);

export const ended = gone(
  'ended',
  'ended',
  'A scheme or programme that has ended, so that a policy that still names it is told so.',
  `ended Charter Mark
  on               30 June 2011
  now              Customer Service Excellence`,
);

export const renamed = gone(
  'renamed',
  'renamed',
  'A body, or a word for one, that is called something else now. Written in small letters, it is found in any.',
  `renamed registered social landlord
  nation           England
  now              registered provider of social housing`,
);
