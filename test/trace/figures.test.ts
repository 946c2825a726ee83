import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../src/trace/figures/index.ts';
import { words } from '../policies.ts';

/** Figures as they stand in a text, with their kind and their value. */
function found(text: string): string[] {
  return figuresIn(text, { vocabulary: words.words, places: [] }).map(
    ({ kind, value, days, from, to }) =>
      `${text.slice(from, to)}: ${kind} ${value}${days && kind === 'hours' ? ` on ${days.join(', ')}` : ''}`,
  );
}

describe('figures as documents write them', () => {
  const week = 'Monday, Tuesday, Wednesday, Thursday, Friday';
  const texts: [string, string[]][] = [
    ['We reply within 10 working days.', ['10 working days: timescale 10 working day']],
    ['within ten working-days', ['ten working-days: timescale 10 working day']],
    ['within five (5) rings', ['five (5) rings: timescale 5 ring']],
    ['within twenty-eight (28) calendar days', ['twenty-eight (28) calendar days: timescale 28 day']],
    [
      '2 to 3 days, or 3 – 5 working days',
      ['2 to 3 days: timescale 2-3 day', '3 – 5 working days: timescale 3-5 working day'],
    ],
    [
      'a fortnight or 2 weeks or 14 days',
      ['a fortnight: timescale 14 day', '2 weeks: timescale 14 day', '14 days: timescale 14 day'],
    ],
    [
      'within an hour, half an hour or 90 mins',
      ['an hour: timescale 3600 second', 'half an hour: timescale 1800 second', '90 mins: timescale 5400 second'],
    ],
    [
      'one calendar month and two further months',
      ['one calendar month: timescale 1 month', 'two further months: timescale 2 month'],
    ],
    ['categorised with a 4-daytimescale', ['4-day: timescale 4 day']],
    ['by the end of the next working day', ['by the end of the next working day: timescale next working day']],
    [
      'a same day response, or stamped on the day of receipt',
      ['same day: timescale same day', 'on the day of receipt: timescale same day'],
    ],
    ['Stage 1 – 5 working days', ['5 working days: timescale 5 working day']],
    ['at Stage 1 in 10 working days', ['10 working days: timescale 10 working day']],
    ['four weeks’ notice', ['four weeks’: timescale 28 day']],

    [
      '85% or 85 per cent, and nine out of ten',
      ['85%: percentage 85%', '85 per cent: percentage 85%', 'nine out of ten: percentage 90%'],
    ],
    ['one in ten calls', ['one in ten: percentage 10%']],

    ['every year, annually, once a year, on an annual basis', Array(4).fill('frequency every 12 month')],
    ['quarterly, every quarter, every 3 months', Array(3).fill('frequency every 3 month')],
    [
      'a six-monthly survey, once every two years',
      ['six-monthly: frequency every 6 month', 'once every two years: frequency every 24 month'],
    ],
    [
      'twice a year, 4 times a year, every 4 to 5 years',
      [
        'twice a year: frequency 2 times a year',
        '4 times a year: frequency 4 times a year',
        'every 4 to 5 years: frequency every 48-60 month',
      ],
    ],
    [
      'every five working days, fortnightly and daily',
      [
        'every five working days: frequency every 5 working day',
        'fortnightly: frequency every 14 day',
        'daily: frequency every 1 day',
      ],
    ],

    ['8.30am – 5pm', ['8.30am – 5pm: hours 08:30-17:00']],
    ['Monday to Friday 9am to 5pm', [`Monday to Friday 9am to 5pm: hours 09:00-17:00 on ${week}`]],
    ['9-5pm Mon-Fri', [`9-5pm Mon-Fri: hours 09:00-17:00 on ${week}`]],
    [
      'between the hours of 8.30am and 5.00pm, Monday – Friday',
      [`between the hours of 8.30am and 5.00pm, Monday – Friday: hours 08:30-17:00 on ${week}`],
    ],
    [
      'Monday 8.45am to 5.15pm Tuesday 9am to 1pm',
      ['Monday 8.45am to 5.15pm: hours 08:45-17:15 on Monday', 'Tuesday 9am to 1pm: hours 09:00-13:00 on Tuesday'],
    ],
    [
      'half past eight, a quarter to nine or 5 o’clock',
      ['half past eight: hours 08:30', 'quarter to nine: hours 08:45', '5 o’clock: hours 17:00'],
    ],
    ['24/7, or a 24-hour voicemail', ['24/7: hours 00:00-24:00', '24-hour: hours 00:00-24:00']],
    ['a 24-hour response time', ['24-hour: timescale 86400 second']],
    ['over weekends', ['weekends: days Saturday Sunday']],

    ['17 January 2023, 17/01/2023, 2023-01-17, January 17th, 2023', Array(4).fill('date 2023-01-17')],
    ['1st of April 2024 and Jan 2025', ['1st of April 2024: date 2024-04-01', 'Jan 2025: date 2025-01']],

    [
      '£10, £10.00, £1,250 and 50p',
      ['£10: fee £10.00', '£10.00: fee £10.00', '£1,250: fee £1250.00', '50p: fee £0.50'],
    ],
    [
      '0800 652 8104, Tel:01726-874450, +44 (0)1726 874450',
      [
        '0800 652 8104: telephone 08006528104',
        '01726-874450: telephone 01726874450',
        '+44 (0)1726 874450: telephone 01726874450',
      ],
    ],
    ['call 999 or 101', ['999: telephone 999', '101: telephone 101']],
    ['Email:Hello@meadowbank.example.', ['Hello@meadowbank.example: email hello@meadowbank.example']],
    [
      'see https://www.meadowbank.example/complaints/.',
      ['https://www.meadowbank.example/complaints/: web meadowbank.example/complaints'],
    ],
    ['to 12 High Street, Meadowbank ME1 1AA', ['12 High Street, Meadowbank ME1 1AA: address ME1 1AA']],
    ['at 12 High Street', ['12 High Street: address 12 high street']],
  ];
  test.each(texts)('%s', (text, expected) => {
    const all = found(text);
    expect(all.length).toBe(expected.length);
    for (const [at, one] of expected.entries()) expect(all[at]?.endsWith(one), `${all[at]} / ${one}`).toBe(true);
  });
});

describe('what is no figure', () => {
  const texts = [
    'the Housing (Scotland) Act 2010, section 106 and Standard 2',
    'clause 3.10 and Appendix 1',
    'at stage 1 and stage 2',
    'a second letter, a day centre, a quarter of our residents',
    'an attempt to help',
    'one of our homes',
    'while you are on annual leave',
    'as soon as possible',
    'Registered Charity Number SC020981',
    'do this once',
  ];
  test.each(texts)('%s', (text) => expect(found(text)).toEqual([]));
});

describe('whatever the text', () => {
  test('figures stand in order within it, and none overlaps the next', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom(
        '10',
        'ten',
        '(10)',
        'working',
        'days',
        '£',
        '%',
        'every',
        'year',
        'Monday',
        'to',
        '5pm',
        '-',
        '\n',
        'ME1 1AA',
        '0800',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ');
        let end = 0;
        for (const { from, to } of figuresIn(text, { vocabulary: words.words, places: [] })) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('a length of time is the same in figures, in words and in both', () => {
    const inWords = [
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
      'thirteen',
      'fourteen',
      'fifteen',
      'sixteen',
      'seventeen',
      'eighteen',
      'nineteen',
      'twenty',
    ];
    const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
    const wordsOf = (number: number) =>
      inWords[number - 1] ?? [tens[Math.floor(number / 10) - 2], inWords[(number % 10) - 1]].filter(Boolean).join('-');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom('second', 'minute', 'hour', 'working day', 'day', 'week', 'month', 'year', 'ring'),
        (amount, unit) => {
          const units = amount === 1 ? unit : `${unit}s`;
          const written = [`${amount}`, wordsOf(amount), `${wordsOf(amount)} (${amount})`];
          const values = written.map((number) => found(`We act within ${number} ${units} of your report.`));
          const [first] = values.map((of) => of.map((one) => one.replace(/^.*: /, '')));
          expect(first).toHaveLength(1);
          for (const of of values) expect(of.map((one) => one.replace(/^.*: /, ''))).toEqual(first);
        },
      ),
    );
  });
});
