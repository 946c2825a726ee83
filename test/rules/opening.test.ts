import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../src/policy/ready.ts';
import { openingOf } from '../../src/rules/opening.ts';
import { readMoment } from '../../src/time/moment.ts';
import { compileText } from '../policies.ts';
import { dueIn, policy } from './asked.ts';

const { policy: compiled } = compileText(
  policy(`office hours
  Monday to Friday 9am to 5pm
  closed on holidays
channel telephone
  open office hours
channel out of hours telephone
  open outside office hours
channel text message
  open 24 hours a day
channel office
  open by appointment
channel email
`),
);
const rules = rulesOf(compiled);

function opening(means: string, at: string): string {
  const found = openingOf(means, readMoment(at)?.moment as never, rules);
  if (found.kind === 'closed')
    return `closed until ${found.next?.toPlainDateTime().toString({ smallestUnit: 'minute' })}`;
  return found.kind;
}

describe('whether a channel is open', () => {
  test('it opens to the minute, and is closed at the minute at which it closes', () => {
    expect(opening('telephone', '2027-06-07T08:59')).toBe('closed until 2027-06-07T09:00');
    expect(opening('telephone', '2027-06-07T09:00')).toBe('open');
    expect(opening('telephone', '2027-06-07T17:00')).toBe('closed until 2027-06-08T09:00');
  });

  test('on the Friday before St Andrew’s Day it closes until Tuesday', () => {
    expect(opening('telephone', '2026-11-27T17:00')).toBe('closed until 2026-12-01T09:00');
    expect(opening('out of hours telephone', '2026-11-30T12:00')).toBe('open');
  });

  test('always; by appointment; not stated; no such channel; outside the calendar', () => {
    expect(opening('text message', '2026-12-25T03:00')).toBe('open');
    expect(opening('office', '2027-06-07T12:00')).toBe('not for everyone');
    expect(opening('email', '2027-06-07T12:00')).toBe('not stated');
    expect(opening('fax', '2027-06-07T12:00')).toBe('no such channel');
    expect(opening('telephone', '2040-06-07T12:00')).toBe('no answer');
  });
});

describe('hours beside a limit', () => {
  const blocks =
    'office hours\n  Monday to Friday 9am to 5pm\nemergency hours\n  every day 5pm to 9am\nsection Visits\n  ';

  test('restrict it to what begins while they are open', () => {
    const visitors = policy(`${blocks}we will see visitors within 10 minutes during office hours`);
    expect(dueIn(visitors, 'a visitor arrived 7 June 2027 at 4.59pm')).toEqual(['meeting 2027-06-07T17:09:00+01:00']);
    expect(dueIn(visitors, 'a visitor arrived 7 June 2027 at 5pm')).toEqual([]);
  });

  test('are those by which working hours are counted', () => {
    const calls = policy(`${blocks}we will return calls within 2 working hours during emergency hours`);
    // Half an hour is left on Monday from 8.30am; the rest is from 5pm to 6.30pm.
    expect(dueIn(calls, 'a call called 7 June 2027 at 8.30am')).toEqual(['call back 2027-06-07T18:30:00+01:00']);
  });
});

test('a group of which some are meant does not say to whom a promise holds', () => {
  const residents = policy(
    'customers\n  tenants\n  leaseholders\n  residents is tenants, some leaseholders\nsection Repairs\n  for residents\n  we will complete repairs within 5 working days\n',
  );
  expect(dueIn(residents, 'a repair for a tenant reported 7 June 2027')).toEqual(['completion 2027-06-14']);
  expect(dueIn(residents, 'a repair for a leaseholder reported 7 June 2027')).toEqual([
    'completion 2027-06-14, for some residents, and it is not said which',
  ]);
});
