import { describe, expect, test } from 'vitest';
import { codesIn, saidOf } from './checked.ts';

/** What two places say that cannot both be kept in every case, and what is much like it and can. */

const section = (...lines: readonly string[]) => ['section Us', ...lines.map((line) => `  ${line}`)].join('\n');

describe('an acknowledgement, and the answer', () => {
  const emails = (acknowledge: string, reply: string) =>
    saidOf(section(`we will acknowledge emails ${acknowledge}`, `we will reply to ${reply}`)).filter((said) =>
      /P0422|P0455/.test(said),
    );

  test('where what is urgent is answered as soon', () => {
    expect(emails('within 24 hours', 'urgent emails within 24 hours')).toEqual([
      'P0422 Urgent emails: the acknowledgement is due no sooner than the answer (within 24 hours, line 3).',
    ]);
    expect(emails('within 4 hours', 'urgent emails within 24 hours')).toEqual([]);
    expect(emails('within 24 hours', 'urgent letters within 24 hours')).toEqual([]);
  });

  test('where what is urgent is answered sooner', () => {
    expect(emails('within 3 working days', 'urgent emails within 1 working day')).toEqual([
      'P0455 Acknowledge emails: due within 3 working days, and urgent emails within 1 working day (line 3), so word may come after the deed.',
    ]);
  });

  test('a receipt for a repair that is done by then', () => {
    const repairs = (receipt: string) =>
      codesIn(
        section(
          `we will send repair receipts within ${receipt} of report`,
          'we will complete emergency repairs within 24 hours',
        ),
      ).filter((code) => code.startsWith('P0455'));
    expect(repairs('48 hours')).toEqual(['P0455 2']);
    expect(repairs('12 hours')).toEqual([]);
  });
});

describe('what is reserved in one place', () => {
  const reserved = (...lines: readonly string[]) =>
    codesIn(section(...lines)).filter((code) => code.startsWith('P0448'));

  test('a deed that both know', () => {
    expect(reserved('we will keep appointments', 'we will keep appointments where possible')).toEqual(['P0448 3']);
    expect(reserved('we aim to keep appointments', 'we will keep appointments where possible')).toEqual([]);
    expect(reserved('we may keep appointments', 'we will keep appointments where possible')).toEqual([]);
  });

  test('a room for interviews', () => {
    const asked = 'we will provide private interviews on request subject to availability';
    expect(reserved('we will always provide "a suitable room for interviews"', asked)).toEqual(['P0448 3']);
    expect(reserved('we will always "tell you about interviews"', asked)).toEqual([]);
  });

  test('access to buildings, and not to a file', () => {
    const office = 'we will "give access to disabled people at our offices" where possible';
    expect(reserved('we will "meet in accessible buildings"', office)).toEqual(['P0448 3']);
    expect(reserved('we will "give you access to your file at our office"', office)).toEqual([]);
  });

  test('adjustments that the law asks for', () => {
    const duty = 'we must "make reasonable adjustments where you are at a disadvantage"';
    expect(reserved(duty, 'we will "make reasonable adjustments under our policy" where practicable')).toEqual([
      'P0448 3',
    ]);
    expect(reserved('we will "make reasonable adjustments" where practicable')).toEqual([]);
  });
});

test('an emergency leaves no time for a day’s notice', () => {
  const notice = (more: string, repair: string) =>
    codesIn(
      section(`we will give at least 24 hours' notice before entering your home ${more}`, `we will complete ${repair}`),
    );
  expect(notice('', 'emergency repairs within 3 hours')).toEqual(['P0460 2']);
  expect(notice('unless "it is an emergency"', 'emergency repairs within 3 hours')).toEqual([]);
  expect(notice('', 'emergency repairs within 24 hours')).toEqual([]);
});

test('a visit by appointment, and an attempt', () => {
  const visits = (promise: string, words: string) => codesIn(section(promise, `we will "${words}"`));
  const attempt = 'follow up your letter with a call or an attempt to visit you';
  expect(visits('we will visit you by appointment', attempt)).toEqual(['P0459 3']);
  expect(visits('we will normally visit you by appointment', attempt)).toEqual([]);
  for (const words of ['try to visit at a time that suits you', 'never make unannounced visits'])
    expect(visits('we will visit you by appointment', words)).toEqual([]);
});

test('what staff alone may see is not for other agencies', () => {
  const privacy = (one: string, other: string) => codesIn(section(`we will "${one}"`, `we will "${other}"`));
  const shared = 'share your data with other agencies where the law allows';
  expect(privacy('show it only to staff who need it', shared)).toEqual(['P0457 2']);
  expect(privacy('show it to staff who need it', shared)).toEqual([]);
  for (const other of ['share good news with our partners', 'give you information on how to complain to other bodies'])
    expect(privacy('show it only to staff who need it', other)).toEqual([]);
});

describe('customers for whom it may all be another thing', () => {
  const leaseholders = (remark: string) =>
    codesIn(`customers\n  tenants\n  leaseholders\n    | ${remark}\n${section('we will "listen"')}`);

  test.each([
    'Your agreement may change what we offer you.',
    'What we offer you may differ, and our services may vary.',
    'Not every promise is for you.',
  ])('%s', (remark) => expect(leaseholders(remark)).toEqual(['P0461 3']));
  test.each(['You may change your mind.', 'Your service charge may vary.', 'Not all of you pay a service charge.'])(
    '%s',
    (remark) => expect(leaseholders(remark)).toEqual([]),
  );
});

test('a page is found by its name or its address, and not by initials', () => {
  const page = (line: string) =>
    codesIn(
      `channel Facebook "Message us"\n${line}  open 24 hours a day\n  we will reply to Facebook messages within 2 hours`,
    );
  expect(page('')).toEqual(['P0463 1']);
  expect(page('  called MHA on Facebook\n')).toEqual(['P0463 1']);
  expect(page('  called Meadowbank Homes on Facebook\n')).toEqual([]);
});

test('a time for a list has the whole list', () => {
  const decided = (words: string) => codesIn(section(`we will decide "${words}" within 4 weeks of request`));
  for (const words of ['sub-letting, lodgers etc', 'similar requests', 'lodgers and the like'])
    expect(decided(words)).toEqual(['P0619 2']);
  for (const words of ['requests to keep a pet', 'other requests']) expect(decided(words)).toEqual([]);
});

test('the protected characteristics are nine', () => {
  const list = (sex: string) =>
    saidOf(
      section(
        'we will "recognise the protected characteristics"',
        `  | Age, disability, gender reassignment, marriage and civil partnership, pregnancy and maternity, race, religion or belief, ${sex}sexual orientation.`,
      ),
    ).filter((said) => said.startsWith('P0464'));
  expect(list('gender, ')).toEqual([
    'P0464 This list of the protected characteristics lacks “sex”. What it calls gender is “sex” in the Act.',
  ]);
  expect(list('')).toEqual(['P0464 This list of the protected characteristics lacks “sex”.']);
  expect(list('sex, ')).toEqual([]);
});

test('a law goes by its name', () => {
  expect(codesIn(section('we will "keep to the General Data Protection Regulations"'))).toEqual(['P0462 2']);
  expect(codesIn(section('we will "keep to data protection regulations"'))).toEqual([]);
  expect(codesIn(section('we will "keep to the UK General Data Protection Regulation"'))).toEqual([]);
});

test('work is handed out before somebody has to be there', () => {
  const repairs = (issue: string) =>
    codesIn(
      section(`we will issue emergency repairs within ${issue}`, 'we will complete emergency repairs within 6 hours'),
    );
  expect(repairs('6 hours')).toEqual(['P0465 2']);
  expect(repairs('1 hour')).toEqual([]);
});

test('the policy is reviewed when its head says', () => {
  const reviewed = (words: string) =>
    codesIn(
      `policy Customer Care\n  approved 17 January 2025 by the Board\n  review every 3 years\n${section(words)}`,
    ).filter((code) => code.startsWith('P0466'));
  expect(reviewed('we will review "this policy and its procedures" regularly')).toEqual(['P0466 5']);
  expect(reviewed('we will review "this policy" every 3 years')).toEqual([]);
  expect(reviewed('we will "tell you regularly how this policy is kept"')).toEqual([]);
});
