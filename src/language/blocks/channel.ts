import { block, field } from '../define.ts';
import { openings } from './hours.ts';

/** Lines for what is to be had, in a channel or a section. */
export const offers = {
  facility: field(
    'facility',
    'facility {name:quoted+} [{on=on request}] [{vague:vague-condition}] [{free=free of charge}]',
    'Something that is there for customers to use.',
    'facility "hearing loop" on request',
  ),
  format: field(
    'format',
    'format {formats:names}',
    'The formats and languages in which information can be had.',
    'format large print, Braille, audio, other languages',
  ),
} as const;

export const channel = block({
  name: 'channel',
  opens: 'channel {means:means} [{title:quoted}]',
  meaning:
    'One way of reaching us, and how it is called on the leaflet. Its promises are about what reaches us by it; a time limit of less than a day counts while it is open.',
  example: `channel telephone "Phone us"
  contact          0800 000 0000
  open             office hours
  we will answer calls within 20 seconds`,
  fields: {
    contact: field(
      'contact',
      'contact {contact:telephone|email|web}',
      'The number or address. There may be several, a line each.',
      'contact 0800 000 0000',
    ),
    named: field(
      'named',
      'called {name:text}',
      'The name under which it is found: of an app, a page, an account.',
      'called MeadowOnline',
    ),
    address: field(
      'address',
      'address {address:text}',
      'The address at which it is, or to which letters go.',
      'address 1 High Street, Meadowbank ME1 1AA',
    ),
    openHours: field(
      'openHours',
      'open [during] {hours:hours}',
      'When it is open: hours that have a name.',
      'open office hours',
    ),
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
      'Only for those who have arranged it.',
      'open by appointment',
    ),
    answeredBy: field('answeredBy', 'answered by {by:names}', 'Who answers.', 'answered by Customer Experience Team'),
    receivedBy: field('receivedBy', 'received by {by:names}', 'Who receives it first.', 'received by Post Room'),
    passedTo: field('passedTo', 'passed to {to:names}', 'Who takes it on.', 'passed to Duty Manager'),
    option: field(
      'option',
      'option {keyword:word} {gives:quoted}',
      'A keyword that customers send, and what they then get.',
      'option BAL "your balance"',
    ),
    ...offers,
  },
  statements: true,
  text: true,
});
