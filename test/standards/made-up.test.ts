import { describe, expect, test } from 'vitest';
import { tableOf, toldOf } from './held.ts';

/** A made-up association, held against a made-up standard, on Friday 27 November 2026. */
const against = `standard Meadow Group standard
  issued by Meadow Group
  nation England
  in force 1 April 2024
  checked 20 November 2026
  holidays bank holidays in England
  not encoded "how a letter is signed" because "it takes a person to judge"
  landlords must acknowledge letters within 2 working days of receipt
    clause 1
  landlords must reply to letters within 10 working days of acknowledgement
    extendable by 5 working days if "somebody must be asked"
    clause 2
  landlords must "sign every letter by hand"
    clause 3
`;
const told = (letters: string, more = {}) => toldOf(tableOf(`section Letters\n${letters}`, { against, ...more }));
const acknowledged = '  we will acknowledge letters within 2 working days of receipt\n';
const [, reply] = [0, 'reply to letters within 10 working days of acknowledgement'];

describe('a requirement is', () => {
  test('met by the same, and by what is quicker; what stands in words of the standard’s own is for a reader', () => {
    expect(told(`${acknowledged}  we will reply to letters within 8 working days of acknowledgement`)).toEqual([
      'met: acknowledge letters within 2 working days of receipt',
      `met: ${reply}`,
      'for you to judge: sign every letter by hand | only a reader can tell whether the policy does this',
    ]);
  });

  test('met by the same number of days from an event that never comes later', () => {
    expect(told(`${acknowledged}  we will reply to letters within 10 working days of receipt`)[1]).toBe(
      `met: ${reply}`,
    );
  });

  test('met in the same words', () => {
    expect(told('  we will "sign every letter by hand"')[2]).toBe('met: sign every letter by hand');
  });

  test('weaker, with the earliest case that shows it', () => {
    // From Friday 27 November: 30 November to 2 December are days 1 to 3; the standard allows two.
    expect(told('  we will acknowledge letters within 3 working days of receipt')[0]).toBe(
      'weaker: acknowledge letters within 2 working days of receipt | slower | What comes in on Friday 27 November 2026 ' +
        'is due by the end of Wednesday 2 December 2026 here, and by the end of Tuesday 1 December 2026 under the standard.',
    );
  });

  test('missing in part, where it is of two deeds and the policy says one', () => {
    const both = against.replace('must acknowledge letters', 'must acknowledge and file letters');
    const text = 'section Letters\n  we will acknowledge letters within 3 working days of receipt';
    const [row] = tableOf(text, { against: both }).entries.flatMap(({ rows }) => rows);
    expect(row?.reasons).toEqual(['slower', 'the policy does not say all of it']);
  });

  test('weaker, with an example of a case that it is about', () => {
    const text = 'section Letters\n  we will acknowledge emails and letters within 3 working days of receipt';
    const [row] = tableOf(text, { against }).entries.flatMap(({ rows }) => rows);
    expect(row?.example).toBe(`example Weaker than Meadow Group standard
  given an enquiry by letter received 27 November 2026
  then acknowledged by 2 December 2026
  then acknowledged by 1 December 2026`);
  });

  test('weaker where more days from an earlier event may end later', () => {
    expect(told(`${acknowledged}  we will reply to letters within 12 working days of receipt`)[1]).toMatch(
      /^weaker: .* with the acknowledgement on the same day, is due by the end of Tuesday 15 December 2026 here, and by the end of Friday 11 December 2026/,
    );
  });

  test('weaker on some days only, where the units differ', () => {
    // From Saturday 28 November, day 10 is Friday 11 December, and two weeks end on the Saturday after it.
    const within = (time: string) => told(`${acknowledged}  we will reply to letters within ${time} of receipt`)[1];
    expect(within('2 weeks')).toMatch(
      /^weaker: .*slower .*What comes in on Saturday 28 November 2026, .*by the end of Saturday 12 December 2026 here, and by the end of Friday 11/,
    );
    expect(within('12 calendar days')).toBe(`met: ${reply}`);
  });

  test('weaker where days off of the association’s own put it off, and not where they are its standard’s', () => {
    const closed = (day: string) => `calendar\n  also closed ${day}\nsection Letters\n${acknowledged}`;
    const row = (day: string) => toldOf(tableOf(closed(day), { against }))[0];
    expect(row('30 November 2026')).toMatch(/^weaker: .*due by the end of Wednesday 2 December 2026 here/);
    expect(row('29 November 2026')).toMatch(/^met: /);
  });

  test('weaker where a longer extension ends later than that of the standard', () => {
    const extended = (by: string) =>
      told(
        `${acknowledged}  we will reply to letters within 10 working days of receipt, extendable by ${by} if "it is hard"`,
      )[1];
    expect(extended('5 working days')).toBe(`met: ${reply}`);
    expect(extended('6 working days')).toMatch(/^weaker: .*later once it is extended/);
  });

  test('missing where the policy speaks of letters and not of that', () => {
    expect(told(acknowledged)[1]).toBe(`missing: ${reply} | the policy does not say it`);
  });
});

test('what is told to colleagues alone, or only permitted, is promised to nobody', () => {
  const first = (lines: string) => told(`  we will "read letters"\nsection Others\n  ${lines}`)[0];
  expect(first('internal\n  we will acknowledge letters within 2 working days')).toMatch(/^missing/);
  expect(first('we may acknowledge letters')).toMatch(/^missing/);
  expect(first('our contractors will acknowledge letters within 2 working days')).toMatch(/^met/);
});

describe('“met” is withheld, and it is said why', () => {
  const whyOf = (line: string) => told(`  ${line}`)[0]?.split(' | ')[1];

  test.each([
    ['we aim to acknowledge letters within 2 working days', 'only an aim'],
    ['we will acknowledge letters within 2 working days for at least 90% of letters', 'only in 90% of cases'],
    ['we will acknowledge letters within 2 working days where possible', 'on more conditions'],
    ['we will acknowledge letters within 2 working days if "you ask"', 'only if “you ask”'],
    ['we will acknowledge letters from tenants within 2 working days'.replace(' from', ' for'), 'only for tenants'],
    ['we will acknowledge urgent letters within 2 working days', 'only for those that are urgent'],
    ['we will acknowledge letters as soon as possible', 'with no deadline'],
  ])('%s', (line, why) => {
    expect(told(`  ${line}`)[0]).toMatch(/^met in part: /);
    expect(whyOf(line)).toBe(why);
  });

  test('where time is counted from an event that may come later', () => {
    const late = `standard Reports\n  landlords must reply to letters within 10 working days of receipt\n`;
    expect(
      toldOf(
        tableOf('section Letters\n  we will reply to letters within 8 working days of acknowledgement', {
          against: late,
        }),
      ),
    ).toEqual([
      'met in part: reply to letters within 10 working days of receipt | counted from acknowledgement, which may come later than receipt',
    ]);
  });
});

describe('a standard does not apply', () => {
  const first = (text: string, more = {}) => toldOf(tableOf(text, { against, ...more }))[0]?.split(' | ')[1];
  const letters = `section Letters\n${acknowledged}`;

  test('in another nation', () => expect(first(letters, { nation: 'Scotland' })).toBe('it holds in England'));
  test('before it is in force', () =>
    expect(first(letters, { on: '2024-03-31' })).toBe('it comes into force on Monday 1 April 2024'));
  test('to a policy that speaks of other things', () =>
    expect(first('section Calls\n  we will answer calls within 20 seconds')).toBe(
      'the policy does not speak of letters',
    ));
  test('where the policy says that it does not follow it, and why', () =>
    expect(first(`policy Care\n  does not follow Meadow Group standard because "we left the group"\n${letters}`)).toBe(
      'because we left the group',
    ));
  test('to those whom it does not bind, unless they say that they follow it', () => {
    const members = { against: against.replace('  nation', '  binds "members of the group"\n  nation') };
    expect(first(letters, members)).toBe('it binds members of the group');
    expect(toldOf(tableOf(`policy Care\n  follows meadow group standard\n${letters}`, members))[0]).toMatch(/^met: /);
  });
  test('after it has ended, as a whole or in one requirement', () => {
    const ended = { against: against.replace('1 April 2024', '1 April 2024 to 31 March 2026') };
    expect(first(letters, ended)).toBe('it was in force until Tuesday 31 March 2026');
    const later = { against: against.replace('of receipt\n', 'of receipt from 1 December 2026\n') };
    expect(first(letters, later)).toBe('it comes into force on Tuesday 1 December 2026');
    expect(first(letters, { ...later, on: '2026-12-01' })).toBeUndefined();
  });
});

test('what is known is counted, and not typed: statements that are encoded, and those that are said not to be', () => {
  const { encoded, known, checked } = tableOf(`section Letters\n${acknowledged}`, { against });
  expect({ encoded, known, checked }).toEqual({ encoded: 3, known: 4, checked: '2026-11-20' });
});

describe('what customers must do', () => {
  const window = `standard Window\n  customers must complain within 12 months of becoming aware\n`;
  const told = (duty: string) =>
    toldOf(tableOf(`section Letters\n${acknowledged}what we ask of you\n  ${duty}`, { against: window }));

  test('may be asked more mildly, or not at all', () => {
    expect(told('please "be kind"')).toEqual([
      'met: customers must complain within 12 months of becoming aware | the policy sets no time',
    ]);
    expect(told('you must complain within 2 years of becoming aware')[0]).toMatch(/^met/);
  });

  test('may not be asked sooner', () => {
    expect(told('you must complain within 6 months of becoming aware')[0]).toBe(
      'weaker: customers must complain within 12 months of becoming aware | customers have less time | Counted from Friday ' +
        '27 November 2026, customers have to do it by the end of Thursday 27 May 2027 here, and by the end of Saturday 27 November 2027 under the standard.',
    );
  });
});

test('a narrower promise that is weaker breaks what the general one keeps', () => {
  const letters = `${acknowledged}  we will acknowledge letters within 5 working days for leaseholders`;
  expect(told(letters)[0]).toMatch(/^weaker: .*slower; only for leaseholders/);
});

test('a promise for some case alone may be meant for what the standard extends: that is said, and no more', () => {
  const replied = (time: string) =>
    told(`${acknowledged}  we will reply to letters within ${time} of receipt if "it is hard"`)[1];
  expect(replied('10 working days')).toBe(`met in part: ${reply} | only if “it is hard”`);
  expect(replied('15 working days')).toBe(
    `met in part: ${reply} | as late as the standard is, once extended; only if “it is hard”`,
  );
  expect(replied('16 working days')).toMatch(/^weaker: /);
});

test('what holds instead in some case may be as late as the standard is, once extended', () => {
  const replied = (instead: string) =>
    told(
      `${acknowledged}  we will reply to letters within 10 working days of receipt\n    otherwise within ${instead} if "it is hard"`,
    )[1];
  expect(replied('15 working days')).toBe(`met: ${reply}`);
  expect(replied('16 working days')).toMatch(/^weaker: /);
});

describe('what a standard wants to be paid counts', () => {
  const asks = (payment: string, more = '') =>
    `standard Missed appointments
  issued by Meadow Group
  nation England
  in force 1 April 2024
  checked 20 November 2026
  landlords must keep appointments${payment}
    clause 1${more}
`;
  const holds = (standard: string, ...lines: string[]) =>
    toldOf(tableOf(`section Visits\n${lines.map((line) => `  ${line}\n`).join('')}`, { against: standard }));
  const keep = 'we will keep appointments';
  const instead = asks('', '\n    otherwise we will pay you £25');

  test('as much as the standard says, or more', () => {
    for (const pounds of [25, 30])
      expect(holds(instead, keep, `  otherwise we will pay you £${pounds}`)).toEqual(['met: keep appointments']);
  });

  test('less, or nothing', () => {
    const less = ['weaker: keep appointments | with less money paid'];
    expect(holds(instead, keep, '  otherwise we will pay you £10')).toEqual(less);
    expect(holds(instead, keep, '  otherwise we will pay you up to £25')).toEqual(less);
    expect(holds(instead, keep)).toEqual(less);
  });

  test('another payment is for a reader, and one that no standard asks for is no fault', () => {
    expect(holds(instead, keep, '  otherwise we will pay you £10 plus £2 a day')).toEqual([
      'for you to judge: keep appointments | with another payment',
    ]);
    expect(holds(asks(''), keep, '  otherwise we will pay you £10')).toEqual(['met: keep appointments']);
  });
});
