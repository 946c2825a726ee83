import { describe, expect, test } from 'vitest';
import { onCalendar } from '../../src/strictness/calendars.ts';
import { rowParts, weighing } from '../../src/strictness/weigh.ts';
import { verdictWords } from '../../src/wording/verdict.ts';
import { today } from '../policies.ts';
import { side } from './sides.ts';

const weigh = weighing(today);

/** What is said of the first about the second, and of the second about the first. */
function verdicts(one: string, other: string): [string, string] {
  const [a, b] = [side(one), side(other)];
  return [
    verdictWords(weigh(a, b), [a.commitment, b.commitment]),
    verdictWords(weigh(b, a), [b.commitment, a.commitment]),
  ];
}

const reply = 'we will reply to letters within 10 working days';

describe('one part that differs', () => {
  test.each([
    [reply, 'we will reply to letters within 15 working days', 'quicker', 'slower'],
    [reply, 'we aim to reply to letters within 10 working days', 'promised, not only aimed at', 'only an aim'],
    [
      reply,
      'we will reply to letters within 10 working days for at least 90% of letters',
      'in every case, not in 90% of cases',
      'only in 90% of cases',
    ],
    [
      reply,
      'we will reply to letters within 10 working days on average',
      'in every case, not on average',
      'only on average',
    ],
    [reply, 'we will reply to letters within 10 working days from 1 October to 31 March', 'about more', 'about less'],
    [
      'we will reply to letters within 10 working days from October to April',
      'we will reply to letters within 10 working days between 1 November and 31 March',
      'about more',
      'about less',
    ],
    [
      'we will call you no more than twice a year',
      'we will call you at most 3 times a year',
      'fewer times at the most',
      'more times at the most',
    ],
    [reply, 'we will reply to letters within 10 working days for tenants', 'for more customers', 'for fewer customers'],
    [
      'we will reply to letters within 10 working days for residents',
      'we will reply to letters within 10 working days for tenants, some leaseholders',
      'for more customers',
      'for fewer customers',
    ],
    [
      reply,
      'we will reply to letters within 10 working days if "you give us your address"',
      'on fewer conditions',
      'on more conditions',
    ],
    [
      reply,
      'we will reply to letters within 10 working days where possible',
      'on fewer conditions',
      'on more conditions',
    ],
    [
      reply,
      'we will reply to letters within 10 working days\n    extendable by 5 working days',
      'without an extension',
      'it can be extended',
    ],
    [
      'we will reply to letters within 10 working days\n    extendable by 5 working days',
      'we will reply to letters within 10 working days\n    extendable',
      'sooner once it is extended',
      'later once it is extended',
    ],
    [
      'we will reply to letters within 10 working days\n    extendable by 5 working days if "the matter is complex"',
      'we will reply to letters within 10 working days\n    extendable by 5 working days',
      'sooner once it is extended',
      'later once it is extended',
    ],
    [
      reply,
      'we will reply to letters within 10 working days\n    otherwise within 20 working days if "we must visit you"',
      'better in an exception',
      'worse in an exception',
    ],
    [
      'we will keep appointments\n    otherwise we will pay you £25',
      'we will keep appointments',
      'with more money paid',
      'with less money paid',
    ],
    [
      'we will keep appointments\n    otherwise we will pay you £10 plus £2 a day up to a maximum of £50',
      'we will keep appointments\n    otherwise we will pay you £10 plus £2 a day up to a maximum of £40',
      'with more money paid',
      'with less money paid',
    ],
    [
      'we will keep appointments\n    otherwise we will pay you £25',
      'we will keep appointments\n    otherwise we will pay you up to £25',
      'with more money paid',
      'with less money paid',
    ],
    [
      'we will keep appointments\n    otherwise we will pay you £25',
      'we will keep appointments\n    otherwise we will pay you £10 plus £2 a day',
      'with another payment',
      'with another payment',
    ],
    [
      reply,
      'we will reply to letters within 10 working days\n    pausing while "we wait for you"',
      'with fewer reasons to stop the clock',
      'with more reasons to stop the clock',
    ],
    [
      'we will provide "copies" within 10 working days free of charge',
      'we will provide "copies" within 10 working days fee £10',
      'for less money',
      'for more money',
    ],
    [
      'we will provide "copies" within 10 working days fee up to £10',
      'we will provide "copies" within 10 working days fee £10',
      'for less money',
      'for more money',
    ],
    [
      'we will answer calls within 10 minutes during evening hours',
      'we will answer calls within 10 minutes during office hours',
      'for what comes in at more hours',
      'for what comes in at fewer hours',
    ],
    ['we will reply to enquiries within 10 working days', reply, 'about more', 'about less'],
    [
      'we will give at least 48 hours’ notice before a visit',
      'we will give at least 24 hours’ notice before a visit',
      'with more notice',
      'with less notice',
    ],
    ['we will inspect estates every 12 months', 'we will inspect estates once a year', 'more often', 'less often'],
    [
      'we will update you every 5 working days',
      'we will update you every 5 working days until reply',
      'more often',
      'less often',
    ],
    [
      'we will "answer the telephone" during evening hours',
      'we will "answer the telephone" during office hours',
      'at more hours',
      'at fewer hours',
    ],
    [reply, 'we will reply to letters as soon as possible', 'with a deadline', 'with no deadline'],
    [
      'we will provide "copies" within 5 working days of request',
      'we will provide "copies" on request',
      'with a deadline',
      'with no deadline',
    ],
  ])('%s | %s', (one, other, first, second) => {
    expect(verdicts(one, other)).toEqual([first, second]);
  });
});

describe('several parts', () => {
  test('quicker, but only an aim', () => {
    expect(verdicts('we aim to reply to letters within 5 working days', reply)).toEqual([
      'quicker, but only an aim',
      'promised, not only aimed at, but slower',
    ]);
  });

  test('what `otherwise` gives without a condition is the limit, and what came first an aim', () => {
    const stepped = 'we will reply to letters within 5 working days\n    otherwise within 10 working days';
    expect(verdicts(stepped, reply)).toEqual(['the same', 'the same']);
  });

  test('an extension to the same day as another’s plain limit is no worse', () => {
    const extendable = 'we will reply to letters within 5 working days\n    extendable by 5 working days';
    expect(verdicts(extendable, reply)).toEqual(['quicker', 'slower']);
  });

  test('in a row it is settled what both are about', () => {
    const [any, letters] = [side('we will reply to enquiries within 10 working days'), side(reply)];
    expect(weigh(any, letters).relation).toBe('stricter');
    expect(weigh(any, letters, rowParts).relation).toBe('the same');
  });
});

describe('no order', () => {
  test.each([
    [
      'we will reply to letters within 2 working hours during night hours',
      'we will reply to letters within 2 working hours',
      'at hours that are not stated',
    ],
    [
      'we will reply to letters within 5 working days',
      'we will reply to letters within 7 calendar days',
      'sometimes quicker and sometimes slower',
    ],
    ['we will answer calls within 5 rings', 'we will answer calls within 20 seconds', 'one counted in rings'],
    [
      'we will reply to letters within 24 hours',
      'we will reply to letters within 1 calendar day',
      'quicker, except on a few days',
    ],
    [
      'we will reply to letters within 10 working days if "it is urgent"',
      'we will reply to letters within 10 working days if "it is signed"',
      'on other conditions',
    ],
    [
      'we will reply to letters within 10 working days for tenants',
      'we will reply to letters within 10 working days for leaseholders',
      'for other customers',
    ],
    [
      'we will reply to letters promptly',
      'we will reply to letters where possible',
      'on fewer conditions; neither with a deadline',
    ],
    [reply, 'we will reply to emails within 10 working days', 'about something else'],
  ])('%s | %s', (one, other, words) => {
    expect(verdicts(one, other)[0]).toBe(words);
  });

  test('is shown by the earliest case on each side', () => {
    const [a, b] = [
      side('we will reply to letters within 5 working days'),
      side('we will reply to letters within 7 calendar days'),
    ];
    const { relation, parts } = weigh(a, b);
    expect(relation).toBe('incomparable');
    expect(parts[0]?.firstLater).toMatchObject({
      begins: 'What comes in on Friday 18 December 2026',
      first: 'by the end of Tuesday 29 December 2026',
      second: 'by the end of Friday 25 December 2026',
    });
    expect(parts[0]?.secondLater).toMatchObject({ first: expect.stringContaining('27 November 2026') });
  });
});

test('a case that shows only where bare days are working days says so', () => {
  const [days, weeks] = ['10 days', '2 weeks'].map((of) => side(`we will reply to letters within ${of}`));
  if (!days || !weeks) throw new Error('two sides are made of two promises');
  const [part] = weigh(days, weeks).parts;
  const plain = (words: string | undefined) => words?.replaceAll('\u00a0', ' ');
  expect(plain(part?.secondLater?.begins)).toMatch(/^What comes in on/);
  expect(plain(part?.firstLater?.begins)).toMatch(
    /^If “days” are working days, what comes in on \w+ \d+ December 2026$/,
  );
});

test('what would show only after the calendar ends is said to', () => {
  const [year, gap] = ['once a year', 'every 12 months'].map((of) => side(`we will inspect estates ${of}`));
  if (!year || !gap) throw new Error('two sides are made of two promises');
  const late = weighing(Temporal.PlainDate.from('2036-06-01'));
  const words = verdictWords(late(year, gap), [year.commitment, gap.commitment]);
  expect(words).toBe('after 2036, where the calendar ends');
  const [evening, office] = ['evening', 'office'].map((of) =>
    side(`we will "answer the telephone" during ${of} hours`),
  );
  if (!evening || !office) throw new Error('two sides are made of two promises');
  const past = weighing(Temporal.PlainDate.from('2037-06-01'));
  expect(past(evening, office).parts).toMatchObject([{ part: 'limit', because: 'outside the calendar' }]);
});

describe('calendars', () => {
  const [here, there] = [side(reply), side(reply, { nation: 'Scotland' })];

  test('the same words in two nations are two promises, on their own calendars', () => {
    const { relation, parts } = weigh(here, there);
    expect(relation).toBe('incomparable');
    expect(parts.map(({ part }) => part)).toEqual(['limit']);
  });

  test('and one on a common calendar', () => {
    const common = onCalendar('england-and-wales');
    const on = ({ commitment, rules }: typeof here) => ({ commitment, rules: common(rules) });
    expect(weigh(on(here), on(there)).relation).toBe('the same');
  });
});
