import { describe, expect, test } from 'vitest';
import { qualifiersWanted } from '../../src/rules/applies.ts';
import { readCase } from '../../src/rules/case.ts';
import { dueIn, policy, told } from './asked.ts';

const monday = 'received 7 June 2027 at 10am';

describe('a commitment applies when every axis that it names covers the case', () => {
  const letters = policy('section Letters\n  we will reply to letters within 5 working days\n');

  test('the means: a letter is a letter, and no email', () => {
    expect(dueIn(letters, `a letter ${monday}`)).toEqual(['reply 2027-06-14']);
    expect(dueIn(letters, `an email ${monday}`)).toEqual([]);
    expect(dueIn(letters, `an enquiry by letter ${monday}`)).toEqual(['reply 2027-06-14']);
  });

  test('the season: its first and last day are in it, and it goes past the end of the year', () => {
    const winter = policy(
      'section Letters\n  we will reply to letters within 1 working day from October to 15 March\n',
    );
    expect(dueIn(winter, 'a letter received 30 September 2026')).toEqual([]);
    expect(dueIn(winter, 'a letter received 1 October 2026')).toEqual(['reply 2026-10-02']);
    expect(dueIn(winter, 'a letter received 15 March 2027')).toEqual(['reply 2027-03-16']);
    expect(dueIn(winter, 'a letter received 16 March 2027')).toEqual([]);
  });

  test('a means that is not said is named, and not assumed', () => {
    expect(dueIn(letters, `an enquiry ${monday}`)).toEqual(['reply 2027-06-14, if it came by letter']);
  });

  test('a kind of it is covered: an email is correspondence, an MP enquiry an enquiry', () => {
    const wide = policy('section Letters\n  we will reply to correspondence within 5 working days\n');
    expect(dueIn(wide, `an email ${monday}`)).toEqual(['reply 2027-06-14']);
    expect(dueIn(wide, `an MP enquiry by letter ${monday}`)).toEqual(['reply 2027-06-14']);
  });

  test('complaints, repairs and information requests have clocks of their own, and inherit no enquiry’s', () => {
    const all = policy('section Letters\n  we will reply to enquiries and letters within 5 working days\n');
    expect(dueIn(all, `a complaint by letter ${monday}`)).toEqual([]);
    expect(dueIn(all, 'a repair by letter reported 7 June 2027')).toEqual([]);
    expect(dueIn(all, `a subject access request by letter ${monday}`)).toEqual([]);
    expect(dueIn(all, `a letter ${monday}`)).toEqual(['reply 2027-06-14']);
  });

  test('the customer: a group, a part of it, another one, or none said', () => {
    const tenants = policy(
      'customers\n  tenants\n  leaseholders\n  owners\n  residents is tenants, leaseholders\nsection Repairs\n  for residents\n  we will complete repairs within 5 working days\n',
    );
    expect(dueIn(tenants, 'a repair for a tenant reported 7 June 2027')).toEqual(['completion 2027-06-14']);
    expect(dueIn(tenants, 'a repair for an owner reported 7 June 2027')).toEqual([]);
    expect(dueIn(tenants, 'a repair reported 7 June 2027')).toEqual(['completion 2027-06-14, if it is for residents']);
  });

  test('a part of a group: what goes for all tenants goes for it, and not the other way round', () => {
    const sheltered = policy(
      'customers\n  tenants\n  tenants in sheltered housing, tenant in sheltered housing is tenants\nsection Repairs\n  we will complete repairs for tenants within 5 working days\nsection Alarms\n  for tenants in sheltered housing\n  we will reply to emails within 1 working day\n',
    );
    const asked = (words: string) => dueIn(sheltered, `${words} 7 June 2027`);
    expect(asked('a repair for a tenant in sheltered housing reported')).toEqual(['completion 2027-06-14']);
    expect(asked('a repair for a tenant reported')).toEqual(['completion 2027-06-14']);
    expect(asked('an email from a tenant in sheltered housing received')).toEqual(['reply 2027-06-08']);
    expect(asked('an email from a tenant received')).toEqual([]);
  });

  test('some of a group: to which of them, the policy does not say', () => {
    const some = policy(
      'customers\n  leaseholders\nsection Repairs\n  for some leaseholders\n  we will complete repairs within 5 working days\n',
    );
    expect(dueIn(some, 'a repair for a leaseholder reported 7 June 2027')).toEqual([
      'completion 2027-06-14, for some leaseholders, and it is not said which',
    ]);
  });

  test('the stage: said, not said, and after an escalation the next as well', () => {
    const complaints = policy(`procedure complaints
  stage 1
    we will reply within 5 working days of receipt
  stage 2
    we will reply within 20 working days of escalation
`);
    expect(dueIn(complaints, `a stage 1 complaint ${monday}`)).toEqual(['stage 1 reply 2027-06-14']);
    expect(dueIn(complaints, `a complaint ${monday}`)).toEqual([
      'stage 1 reply 2027-06-14, if it is at stage 1',
      'stage 2 reply waits for escalation, if it is at stage 2',
    ]);
    expect(dueIn(complaints, `a stage 1 complaint ${monday}`, 'escalated 1 July 2027')).toEqual([
      'stage 1 reply 2027-06-14',
      'stage 2 reply 2027-07-29',
    ]);
    // “Escalated” is said of an enquiry too; with a date, it happened then.
    expect(dueIn(complaints, 'a stage 2 complaint escalated 1 July 2027')).toEqual(['stage 2 reply 2027-07-29']);
  });

  test('an appointment', () => {
    const office = policy('section Visits\n  we will see visitors with an appointment within 5 minutes of arrival\n');
    const arrived = 'arrived 7 June 2027 at 10am';
    expect(dueIn(office, `a visitor with an appointment ${arrived}`)).toEqual(['meeting 2027-06-07T10:05:00+01:00']);
    expect(dueIn(office, `a visitor without an appointment ${arrived}`)).toEqual([]);
    expect(dueIn(office, `a visitor ${arrived}`)).toEqual([
      'meeting 2027-06-07T10:05:00+01:00, if there is an appointment',
    ]);
  });

  test('a limit under a day in a channel covers what comes while it is open; one of a day or more everything', () => {
    const office = policy(`office hours
  Monday to Friday 9am to 5pm
  closed on holidays
channel telephone
  open office hours
  we will answer calls within 20 seconds
  we will return calls within 24 hours
`);
    expect(dueIn(office, 'a call called 7 June 2027 at 4.59pm')).toEqual([
      'answer 2027-06-07T16:59:20+01:00',
      'call back 2027-06-08T16:59:00+01:00',
    ]);
    expect(dueIn(office, 'a call called 7 June 2027 at 5pm')).toEqual(['call back 2027-06-08T17:00:00+01:00']);
    // St Andrew’s Day is a Tuesday in 2027.
    expect(dueIn(office, 'a call called 30 November 2027 at 10am')).toEqual(['call back 2027-12-01T10:00:00+00:00']);
  });

  test('hours that are named and never stated are a fact that is missing', () => {
    const chat = policy(
      'office hours\n  not stated\nchannel live chat\n  open office hours\n  we will reply to live chats within 2 minutes\n',
    );
    expect(dueIn(chat, 'a live chat requested 7 June 2027 at 10am')).toEqual([
      'reply 2027-06-07T10:02:00+01:00, if it comes during office hours, which are not stated',
    ]);
  });

  test('words in quotes are about the same words', () => {
    const receipts = policy('section Repairs\n  we will send "keys" within 2 working days of request\n');
    expect(dueIn(receipts, '"keys" requested 7 June 2027')).toEqual(['sending 2027-06-09']);
    expect(dueIn(receipts, 'documents requested 7 June 2027')).toEqual([]);
  });
});

describe('of two that promise one deed', () => {
  test('the narrower replaces the wider: by its qualifier, its means, its subject', () => {
    const repairs = policy(`section Repairs
  we will complete repairs within 10 working days
  we will complete emergency repairs within 24 hours
  we will remove graffiti within 7 calendar days
  we will remove offensive graffiti within 24 hours
`);
    expect(dueIn(repairs, 'a repair reported 7 June 2027 at 10am')).toEqual(['completion 2027-06-21']);
    expect(dueIn(repairs, 'an emergency repair reported 7 June 2027 at 10am')).toEqual([
      'completion 2027-06-08T10:00:00+01:00',
    ]);
    expect(dueIn(repairs, 'graffiti reported 7 June 2027 at 10am')).toEqual([
      'removal 2027-06-14',
      'completion 2027-06-21',
    ]);
  });

  test('a narrower one that is slower replaces it just the same', () => {
    const letters = policy(
      'section Letters\n  we will reply to correspondence within 5 working days\n  we will reply to letters within 10 working days\n',
    );
    expect(dueIn(letters, `a letter ${monday}`)).toEqual(['reply 2027-06-21']);
    expect(dueIn(letters, `an email ${monday}`)).toEqual(['reply 2027-06-14']);
  });

  test('one that only may apply replaces nothing', () => {
    const letters = policy(
      'section Letters\n  we will reply to letters within 5 working days\n  we will reply to letters within 10 working days if "you agree"\n',
    );
    expect(dueIn(letters, `a letter ${monday}`)).toEqual(['reply 2027-06-14', 'reply 2027-06-21, if “you agree”']);
    expect(dueIn(letters, `a letter ${monday}`, 'if "you agree"')).toEqual(['reply 2027-06-21']);
  });

  test('where neither is narrower both apply, and the earlier is due', () => {
    const both = policy(
      'section Letters\n  we will reply to letters within 10 working days\n  we will reply to urgent enquiries within 2 working days\n',
    );
    expect(dueIn(both, `an urgent letter ${monday}`)).toEqual(['reply 2027-06-09']);
  });
});

test('a repair is due nothing before it is known which it is, and that is said', () => {
  const repairs = policy(
    'section Repairs\n  we will complete emergency repairs within 3 hours\n  we will complete routine repairs within 10 working days\n',
  );
  const { rules, data } = told(repairs, 'a repair reported 7 June 2027 at 10am');
  const read = readCase(data, rules);
  expect('case' in read && qualifiersWanted(read.case, rules)).toEqual(['emergency', 'routine']);
});
