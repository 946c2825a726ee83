import { block, field } from '../define.ts';
import { openings } from './hours.ts';

/** Lines for what is to be had, in a channel or a section. */
export const offers = {
  facility: field(
    'facility',
    'facility {name:quoted+} [{on=on request}] [{vague:vague-condition}] [{free=free of charge}]',
    'Something that is there for customers.',
    'facility "hearing loop" on request',
  ),
  format: field(
    'format',
    'format {formats:names}',
    'The formats and languages in which information is to be had.',
    'format large print, Braille, audio, other languages',
  ),
} as const;

export const channel = block({
  name: 'channel',
  opens: 'channel {means:means} [{title:quoted}]',
  meaning:
    'One way of reaching us. Its statements are about contacts that came by it, and limits under a day cover those made while it is open.',
  example: `channel telephone "Phone us"
  contact          0800 000 0000
  open             office hours
  we will answer calls within 20 seconds`,
  fields: {
    contact: field(
      'contact',
      'contact {contact:telephone|email|web}',
      'Where it is reached; may be repeated.',
      'contact 0800 000 0000',
    ),
    named: field('named', 'called {name:text}', 'Under what name it is found.', 'called MeadowOnline'),
    address: field('address', 'address {address:text}', 'Where it is.', 'address 1 High Street, Meadowbank ME1 1AA'),
    openHours: field('openHours', 'open {hours:hours}', 'When it is open: hours by their name.', 'open office hours'),
    openDays: field('openDays', `open ${openings.days.shape}`, openings.days.meaning, `open ${openings.days.example}`),
    openEveryDay: field(
      'openEveryDay',
      `open ${openings.everyDay.shape}`,
      openings.everyDay.meaning,
      'open 9am to 5pm',
    ),
    openAlways: field(
      'openAlways',
      `open ${openings.always.shape}`,
      openings.always.meaning,
      `open ${openings.always.example}`,
    ),
    openOutside: field(
      'openOutside',
      'open (outside) {hours:hours}',
      openings.outside.meaning,
      `open ${openings.outside.example}`,
    ),
    openByAppointment: field(
      'openByAppointment',
      'open {only=by appointment|by arrangement|by exception}',
      'Only for those who are expected.',
      'open by appointment',
    ),
    answeredBy: field('answeredBy', 'answered by {by:names}', 'Who answers.', 'answered by Customer Experience Team'),
    receivedBy: field('receivedBy', 'received by {by:names}', 'Who receives it first.', 'received by Post Room'),
    passedTo: field('passedTo', 'passed to {to:names}', 'Who takes it on.', 'passed to Duty Manager'),
    option: field(
      'option',
      'option {keyword:word} {gives:quoted}',
      'A keyword to send, and what comes back.',
      'option BAL "your balance"',
    ),
    ...offers,
  },
  statements: true,
  text: true,
});
