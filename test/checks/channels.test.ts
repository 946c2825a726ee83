import { describe, expect, test } from 'vitest';
import { codesIn, saidOf } from './checked.ts';

const phones = (day: string, night: string, more = '') => `calendar
  holidays bank holidays in England
office hours
  ${day}${more}
out of hours
  ${night}
channel telephone "Phone us"
  contact 0800 000 0000
  open office hours
  we will answer calls within 20 seconds
channel out of hours telephone "Emergencies"
  contact 0800 000 0001
  open out of hours
  we will answer calls within 30 seconds`;

describe('the week of the telephones', () => {
  test('a gap is told by its day and hour, and all of them in the hint', () => {
    const text = phones(
      'Monday, Tuesday, Thursday, Friday 8.45am to 5pm\n  Wednesday 10.30am to 5pm',
      'every day 5pm to 8.45am\n  Saturday, Sunday 24 hours a day',
    );
    expect(saidOf(text)).toEqual([
      'P0412 On Wednesday at 8.45am no telephone is answered. Nobody answers on Wednesday from 8.45am to 10.30am.',
    ]);
  });

  test('so is an overlap', () => {
    const text = phones('Monday to Friday 9am to 5pm', 'every day 4.30pm to 9am\n  Saturday, Sunday 24 hours a day');
    expect(saidOf(text)).toEqual([
      'P0413 On Monday at 4.30pm two telephones say that they are answered: “Phone us” and “Emergencies”. Both are open on Monday, Tuesday, Wednesday, Thursday and Friday from 4.30pm to 5pm.',
    ]);
  });

  test('a week that is whole may have a gap on bank holidays', () => {
    const text = phones(
      'Monday to Friday 9am to 5pm',
      'every day 5pm to 9am\n  Saturday, Sunday 24 hours a day',
      '\n  closed on holidays',
    );
    expect(saidOf(text).join()).toContain('On Friday 25 December 2026, a holiday, at 9am no telephone is answered.');
  });

  test('what is open outside the hours of the other has neither', () => {
    expect(codesIn(phones('Monday to Friday 9am to 5pm', 'outside office hours', '\n  closed on holidays'))).toEqual(
      [],
    );
  });

  test('one telephone alone is closed when it is closed', () => {
    const text = `channel telephone\n  open Monday to Friday 9am to 5pm\n  we will answer calls within 20 seconds`;
    expect(codesIn(text)).toEqual([]);
  });

  test('where the hours of one are not stated, nothing is concluded', () => {
    const text = phones('Monday to Friday 9am to 5pm', 'not stated');
    expect(codesIn(text)).toEqual(['P0414 5']);
  });
});

describe('a promise for certain hours', () => {
  const phone = (open: string, promise: string) => `calendar
  holidays bank holidays in England
channel telephone "Phone us"
  open ${open}
  we will ${promise}`;

  test('needs a channel that is open at all of them', () => {
    expect(saidOf(phone('Monday to Friday 9am to 5pm', 'be available between 8am and 5pm on weekdays'))).toEqual([
      'P0424 On Monday 23 November 2026 at 8am this is promised, and “Phone us” is not open then. No example can show it, as an example tells when something is due.',
    ]);
    expect(codesIn(phone('Monday to Friday 9am to 5pm', 'be available between 10am and noon on weekdays'))).toEqual([]);
    expect(codesIn(phone('24 hours a day', 'be available 24 hours a day'))).toEqual([]);
  });

  test('where each has hours that the other has not, both are told', () => {
    expect(saidOf(phone('Monday to Friday 9am to 5pm', 'be available between 8am and noon on weekdays'))).toEqual([
      'P0424 On Monday 23 November 2026 at 8am this is promised, and “Phone us” is not open then. On Monday 23 November 2026 at noon it is the other way round: open, and not promised. No example can show it, as an example tells when something is due.',
    ]);
  });

  test('also on bank holidays', () => {
    expect(
      saidOf(phone('Saturday, Sunday 9am to 5pm', 'be available between 9am and 5pm on weekends and holidays')),
    ).toEqual([
      'P0424 On Friday 25 December 2026, a holiday, at 10am this is promised, and “Phone us” is not open then. No example can show it, as an example tells when something is due.',
    ]);
  });
});

describe('channels and promises', () => {
  test('letters need somewhere to go, once the policy names channels at all', () => {
    const letters = 'section Letters\n  we will reply to letters and emails within 10 working days';
    const phone = 'channel telephone\n  we will answer calls within 20 seconds';
    expect(codesIn(letters)).toEqual([]);
    expect(codesIn(`${phone}\n${letters}`)).toEqual(['P0409 4']);
    expect(codesIn(`${phone}\nchannel post\n  address 1 High Street, Meadowbank ME1 1AA\n${letters}`)).toEqual([
      'P0409 6',
    ]);
  });

  test('so do complaints that can be raised by it', () => {
    const text = `channel telephone\n  we will answer calls within 20 seconds
procedure complaints\n  raise by telephone, social media\n  then Housing Ombudsman`;
    expect(saidOf(text)).toEqual([
      'P0409 This is about social media, and the policy has no channel for that, so customers do not learn where to turn.',
    ]);
  });

  test('documents that may be one are named together', () => {
    const text = (...names: string[]) => `references\n${names.map((name) => `  related policy ${name}`).join('\n')}
section A\n  we will "be kind"`;
    expect(codesIn(text('Complaints Policy', 'Repairs Policy', 'Complaints Handling Policy'))).toEqual(['P0423 2']);
    expect(codesIn(text('Complaints Policy', 'Repairs Policy'))).toEqual([]);
  });

  test('a number for all is enough for one telephone, and not for two', () => {
    const one = 'channel telephone\n  we will answer calls within 20 seconds';
    expect(codesIn(one)).toEqual([]);
    expect(codesIn(`${one}\nchannel out of hours telephone\n  we will answer calls within 30 seconds`)).toEqual([
      'P0411 3',
    ]);
  });

  test('channels that lack something are told together', () => {
    expect(
      saidOf(`channel office "Visit us"
  we will see visitors within 10 minutes of arrival
channel email "Email us"
  we will reply to emails within 5 working days`),
    ).toEqual([
      'P0411 The policy offers “Visit us” and “Email us”, and gives no address to visit and no email address.',
    ]);
  });

  test('a target counts what the promise is about', () => {
    const text = (of: string) => `section Calls
  we will answer calls within 20 seconds for at least 90% of ${of}
  we will reply to letters within 10 working days`;
    expect(codesIn(text('calls'))).toEqual([]);
    expect(codesIn(text('enquiries'))).toEqual([]);
    expect(codesIn(text('letters'))).toEqual(['P0420 2']);
  });
});

describe('the review of the policy', () => {
  const review = (lines: string) => `policy Customer Care\n  ${lines}`;

  test.each([
    ['approved 17 January 2023 by the Board\n  review every year, next January 2026', ['P0416 3', 'P0417 3']],
    ['approved August 2024\n  review next August 2027', ['P0444 3']],
    ['reviewed May 2023\n  review every 4 years, next May 2027', []],
    ['approved 1 March 2020\n  reviewed May 2024\n  review every 3 years, next May 2027', []],
    ['approved 1 March 2020\n  review every 3 years', ['P0417 3']],
    ['review every 2 years', ['P0418 2']],
    ['review every 2 years, next June 2027', []],
  ])('%s', (lines, codes) => {
    expect(codesIn(`${review(lines)}\nsection Respect\n  we will "treat you with respect"`)).toEqual(codes);
  });

  test('is overdue after the last day of its month, and not before', () => {
    const text = `${review('review every 3 years, next November 2026')}\nsection Respect\n  we will "treat you with respect"`;
    expect(codesIn(text, '2026-11-30')).toEqual([]);
    expect(codesIn(text, '2026-12-01')).toEqual(['P0417 2']);
  });
});
