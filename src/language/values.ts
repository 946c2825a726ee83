import type { TermKind, ValueKind } from './shape.ts';

/** How a kind of value is written, for the reference page. */
export interface Writing {
  /** What stands for it in a shape that is shown to people. */
  readonly shown: string;
  readonly written: string;
  /** Each is tested to be read as that kind, whole. */
  readonly examples: readonly string[];
}

export const values: Record<ValueKind, Writing> = {
  duration: {
    shown: 'TIME',
    written: 'A number and a unit, as figures or, up to twelve, in words. From one to another with “to”.',
    examples: ['10 working days', 'five rings', '24 hours', 'a week', '2 to 3 days'],
  },
  period: {
    shown: 'PERIOD',
    written: 'A TIME, or a unit alone where it is one.',
    examples: ['3 months', 'year', '4 to 5 years'],
  },
  count: { shown: 'COUNT', written: 'How many times.', examples: ['once', 'twice', '4 times', 'six times'] },
  unit: { shown: 'UNIT', written: 'A unit of time alone.', examples: ['year', 'month'] },
  number: { shown: 'NUMBER', written: 'A number.', examples: ['1', '2'] },
  percentage: { shown: 'PERCENTAGE', written: 'With a % sign.', examples: ['90%', '97.5%'] },
  proportion: {
    shown: '[at least] PERCENTAGE',
    written: 'A PERCENTAGE, with or without “at least” before it.',
    examples: ['80%', 'at least 95%'],
  },
  time: {
    shown: 'TIME OF DAY',
    written: 'With “am” or “pm”, on the 24-hour clock, or in words.',
    examples: ['8.30am', '5pm', '17:30', 'noon', 'midnight'],
  },
  times: {
    shown: 'TIMES OF DAY',
    written: 'From one time to another; several with “and”. The second may be on the next day.',
    examples: ['9am to 5pm', '10am to 1pm and 2pm to 4pm', '5pm to 8.30am'],
  },
  date: {
    shown: 'DATE',
    written: 'Day, month, year; a month and a year where the day is not known; a day and a month for every year.',
    examples: ['17 January 2025', 'January 2028', '24 December'],
  },
  dated: {
    shown: 'DATE WITH YEAR',
    written: 'Day, month, year; a month and a year where the day is not known.',
    examples: ['1 April 2026', 'April 2026'],
  },
  yearly: {
    shown: 'DAY OF THE YEAR',
    written: 'A day and a month, or a month alone for the whole of it.',
    examples: ['1 October', '31 March', 'October'],
  },
  weekdays: {
    shown: 'DAYS',
    written: 'Days of the week, one by one or from one to another.',
    examples: ['Monday', 'Monday to Friday', 'Monday, Wednesday and Friday', 'weekdays', 'weekends', 'every day'],
  },
  money: { shown: 'AMOUNT', written: 'In pounds, with pence after a point.', examples: ['£10', '£12.50', '£1,250'] },
  telephone: {
    shown: 'TELEPHONE NUMBER',
    written: 'All of it, from its first 0 or +, with spaces as you like.',
    examples: ['0800 000 0000', '01726 874450', '+44 1726 874450'],
  },
  email: { shown: 'EMAIL ADDRESS', written: 'As you would type it.', examples: ['hello@meadowbank.example'] },
  web: { shown: 'WEB ADDRESS', written: 'As you would type it.', examples: ['www.meadowbank.example'] },
  clause: {
    shown: 'CLAUSE',
    written: 'Whatever your document calls it, to the end of the line.',
    examples: ['5.2', 'Appendix 1, row 3'],
  },
  quoted: { shown: '"WORDS"', written: 'Any words, in quotes.', examples: ['"you are out"'] },
  text: {
    shown: 'TEXT',
    written: 'Any words, to the end of the line.',
    examples: ['Meadowbank Homes', '1 High Street, Meadowbank ME1 1AA'],
  },
  names: {
    shown: 'NAMES',
    written:
      'One name or several, with commas between, to the end of the line. A name with a comma in it stands in quotes.',
    examples: ['Customer Experience Team', 'call reports, mystery shoppers', '"Care, repair and advice team"'],
  },
  terms: {
    shown: 'WORDS',
    written:
      'The words that you declare: the name first, then its plural and other words for the same, with commas between.',
    examples: ['complaint, complaints', 'reply, reply to, respond to'],
  },
  forms: { shown: 'FORMS', written: 'The forms of one word, with commas between.', examples: ['reply, replied'] },
  title: { shown: 'NAME', written: 'A name, up to “because”.', examples: ['Complaint Handling Code'] },
  'declared-hours': {
    shown: 'NAME hours',
    written: 'A name that ends in “hours”.',
    examples: ['office hours', 'out of hours', 'telephone hours'],
  },
  word: { shown: 'WORD', written: 'One word.', examples: ['BAL'] },
  identity: { shown: 'some-name', written: 'Words joined by hyphens, in small letters.', examples: ['card-left'] },
  code: { shown: 'CODE', written: 'The code of a finding.', examples: ['P0101'] },
};

/** What stands for a term in a shape that is shown to people. */
export const termsShown: Record<TermKind, string> = {
  subject: 'SUBJECT',
  means: 'MEANS',
  action: 'ACTION',
  qualifier: 'QUALIFIER',
  event: 'EVENT',
  customer: 'CUSTOMERS',
  body: 'BODY',
  language: 'LANGUAGE',
  hours: 'HOURS',
  pronoun: 'PERSON',
  party: 'PARTY',
  hedge: 'HEDGE',
  'vague-limit': 'VAGUE TIME',
  'vague-frequency': 'VAGUE FREQUENCY',
  'vague-condition': 'VAGUE CONDITION',
};
