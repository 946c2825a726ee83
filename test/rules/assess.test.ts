import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../src/policy/ready.ts';
import { assess } from '../../src/rules/assess.ts';
import { readCase } from '../../src/rules/case.ts';
import type { Outcome } from '../../src/rules/outcome.ts';
import { sayMilestone } from '../../src/rules/say.ts';
import { sayOutcome } from '../../src/rules/say-outcome.ts';
import { scorecard } from '../../src/rules/scorecard.ts';
import { timeline } from '../../src/rules/timeline.ts';
import { compileText } from '../policies.ts';
import { policy, standing, told } from './asked.ts';

const letters = policy('section Letters\n  we will reply to letters within 5 working days\n');
const letter = 'a letter received 7 June 2027';

/** Days 1 to 5 after Monday 7 June 2027 are 8 to 11 and 14 June. */
describe('how a promise stands', () => {
  test('met on the last day, missed on the next, by days of the limit’s own kind', () => {
    expect(standing(letters, undefined, letter, 'replied 14 June 2027')).toEqual([
      'enquiry.reply[letter] met: due by the end of Monday 14 June 2027',
    ]);
    expect(standing(letters, undefined, letter, 'replied 16 June 2027 at 9am')).toEqual([
      'enquiry.reply[letter] missed by 2 working days: due by the end of Monday 14 June 2027',
    ]);
  });

  test('missed on a Saturday: one day, and no working day', () => {
    expect(standing(letters, undefined, 'a letter received 4 June 2027', 'replied 12 June 2027')).toEqual([
      'enquiry.reply[letter] missed by 1 day: due by the end of Friday 11 June 2027',
    ]);
  });

  test('pending until the last day is over, and then overdue', () => {
    expect(standing(letters, '2027-06-13', letter)).toEqual([
      'enquiry.reply[letter] pending: due by the end of Monday 14 June 2027',
    ]);
    expect(standing(letters, '2027-06-14T23:59', letter)).toEqual([
      'enquiry.reply[letter] pending: due by the end of Monday 14 June 2027',
    ]);
    expect(standing(letters, '2027-06-15', letter)).toEqual([
      'enquiry.reply[letter] overdue by 2 working days: due by the end of Monday 14 June 2027',
    ]);
  });

  test('a reply that came later was not there when one looked', () => {
    expect(standing(letters, '2027-06-11', letter, 'replied 14 June 2027')).toEqual([
      'enquiry.reply[letter] pending: due by the end of Monday 14 June 2027',
    ]);
  });

  test('by the clock: to the second', () => {
    const calls = policy('section Calls\n  we will answer calls within 20 seconds\n');
    const call = 'a call called 7 June 2027 at 10am';
    expect(standing(calls, undefined, call, 'answered 7 June 2027 at 10am')).toEqual([
      'enquiry.answer[telephone] met: due by 10.00.20am on Monday 7 June 2027',
    ]);
    expect(standing(calls, undefined, call, 'answered 7 June 2027 at 10.02am')).toEqual([
      'enquiry.answer[telephone] missed by 1 minute 40 seconds: due by 10.00.20am on Monday 7 June 2027',
    ]);
    expect(standing(calls, undefined, call, 'answered 7 June 2027')).toEqual([
      'enquiry.answer[telephone] not measurable: it holds depending on the time of answer',
    ]);
  });

  test('where another limit may bind, each is judged by its own amount', () => {
    const rings = `section Calls\n  we will answer calls within 3 rings\n    otherwise within 6 rings if "we are busy"\n`;
    const rules = rulesOf(compileText(policy(rings)).policy);
    const stands = (count: number) =>
      assess({ means: 'telephone', counts: { rings: count } }, rules).map((outcome) => sayOutcome(outcome));
    expect(stands(3)).toEqual(['met']);
    expect(stands(5)).toEqual(['not measurable: it holds if “we are busy”']);
    expect(stands(7)).toEqual(['missed by 4']);
  });

  test('paused, and not pending, while the clock stands still', () => {
    const pausing = policy(
      'section Letters\n  we will reply to letters within 5 working days\n    pausing while "we wait"\n',
    );
    expect(standing(pausing, '2027-07-30', letter, 'paused from 9 June 2027')).toEqual([
      'enquiry.reply[letter] paused since 2027-06-09, 00:00:00',
    ]);
    expect(standing(pausing, '2027-07-30', letter, 'paused from 9 June 2027', 'replied 1 July 2027')).toEqual([
      'enquiry.reply[letter] met',
    ]);
  });

  test('not measurable, with the reason, and never a guess', () => {
    const reason = (line: string, ...given: string[]) =>
      standing(policy(`section Letters\n  ${line}\n`), '2027-12-31', ...given);
    expect(reason('we will reply to letters promptly', letter)).toEqual([
      'enquiry.reply[letter] not measurable: its words name no time',
    ]);
    expect(reason('we will reply to letters within 5 working days where possible', letter)).toEqual([
      'enquiry.reply[letter] not measurable: it is promised only under a condition that nobody can measure',
    ]);
    expect(reason('we will reply to letters within 5 working days if "you ask"', letter)).toEqual([
      'enquiry.reply[letter,if-you-ask] not measurable: it holds if “you ask”',
    ]);
    expect(reason('we will reply to letters at first contact', letter)).toEqual([
      'enquiry.reply[letter] not measurable: nothing says how many contacts it took',
    ]);
    expect(reason('we will reply to letters within 5 working days', letter, 'replied 4 June 2027')).toEqual([
      'enquiry.reply[letter] not measurable: it was done before its time began',
    ]);
    expect(
      reason('we will reply to letters within 5 working days of escalation', letter, 'replied 9 June 2027'),
    ).toEqual(['enquiry.reply[letter] not measurable: nothing says when its time began']);
  });

  test('a fact that is missing matters only where it changes the outcome', () => {
    const fallback = policy(
      'section Letters\n  we will reply to letters within 5 working days\n    otherwise within 10 working days if "we must ask"\n',
    );
    expect(standing(fallback, undefined, letter, 'replied 9 June 2027')[0]).toContain(' met');
    expect(standing(fallback, undefined, letter, 'replied 16 June 2027')).toEqual([
      'enquiry.reply[letter] not measurable: it holds if “we must ask”',
    ]);
    expect(standing(fallback, undefined, letter, 'replied 30 June 2027')[0]).toContain(' missed');
  });

  test('where either of two actions will do, the first of them counts', () => {
    const either = policy('section Letters\n  we will acknowledge or reply to letters within 5 working days\n');
    expect(standing(either, undefined, letter, 'replied 14 June 2027')[0]).toContain(' met');
    expect(standing(either, undefined, letter, 'acknowledged 9 June 2027', 'replied 1 July 2027')[0]).toContain(' met');
    expect(standing(either, undefined, letter, 'replied 15 June 2027')[0]).toContain(' missed by 1 working day');
  });

  test('notice: on the last day that is enough, and a day late', () => {
    const notice = policy("section Rent\n  we will give at least 4 weeks' notice before a rent increase\n");
    const increase = 'rent increase on 29 March 2027';
    expect(standing(notice, undefined, increase, 'notified 1 March 2027')[0]).toContain(' met');
    expect(standing(notice, undefined, increase, 'notified 2 March 2027')).toEqual([
      'rent-increase.notice missed by 1 day: due by the end of Monday 1 March 2027',
    ]);
  });

  test('what recurs: the gap that was too long, one that has not ended, and the next that is due', () => {
    const gas = policy('section Safety\n  we will check gas appliances every 12 months\n');
    const last = 'a gas safety check last checked 1 March 2025';
    expect(standing(gas, '2026-12-31', last, 'checked 1 March 2026')).toEqual([
      'gas-appliance.check.recurrence pending: due by the end of Monday 1 March 2027',
    ]);
    expect(standing(gas, '2026-12-31', last, 'checked 3 March 2026')).toEqual([
      'gas-appliance.check.recurrence missed by 2 days: due by the end of Sunday 1 March 2026',
    ]);
    expect(standing(gas, '2026-03-11', last)[0]).toContain('overdue by 11 days');
  });
});

describe('what happens again and again', () => {
  test('sooner than the lower end of “every 4 to 5 years” is no breach', () => {
    const painting = policy('section Homes\n  we will complete external painting every 4 to 5 years\n');
    const home = 'external painting start of work 1 March 2020';
    expect(standing(painting, '2026-12-31', home, 'completed 1 March 2021', 'completed 1 March 2023')).toEqual([
      'external-decoration.complete.recurrence pending: due by the end of Wednesday 1 March 2028',
    ]);
  });

  test('too few in a calendar year; a year that is not over tells nothing', () => {
    const twice = policy('section Estates\n  we will inspect estates at least twice a year\n');
    const estate = ['an estate last inspected 31 December 2025', 'inspected 1 March 2026'];
    expect(standing(twice, '2026-12-30', ...estate)).toEqual([
      'estate.inspect.recurrence pending: due by the end of Thursday 31 December 2026',
    ]);
    expect(standing(twice, '2026-12-31', ...estate)).toEqual(['estate.inspect.recurrence missed by 1']);
  });
});

describe('what is kept on average', () => {
  const averages = policy('section Letters\n  we will reply to letters within 5 working days on average\n');

  test('is due like anything else, and no single case is met or missed', () => {
    for (const replied of ['replied 8 June 2027', 'replied 30 June 2027'])
      expect(standing(averages, undefined, letter, replied)).toEqual([
        'enquiry.reply[letter] not measurable: it is kept on average, and one case tells nothing of that',
      ]);
  });

  test('has no target in a scorecard, and is neither reached nor not', () => {
    const rules = rulesOf(compileText(averages).policy);
    const kase = { means: 'letter', events: { receipt: '2027-06-07', reply: '2027-06-30' } };
    const [score] = scorecard(assess(kase, rules), rules);
    expect(score).toMatchObject({ cases: 1, met: 0, missed: 0, notMeasurable: 1 });
    expect(Object.keys(score ?? {})).not.toEqual(expect.arrayContaining(['target', 'share', 'reached']));
  });
});

describe('a scorecard', () => {
  const calls = policy('channel telephone\n  we will answer calls within 20 seconds for at least 80% of calls\n');
  const { policy: compiled } = compileText(calls);
  const rules = rulesOf(compiled);
  const call = (answered?: string) => ({
    means: 'telephone',
    events: { call: '2027-06-07T10:00', ...(answered && { answer: answered }) },
  });
  const scored = (cases: readonly unknown[]) =>
    scorecard(
      cases.flatMap((of): Outcome[] => assess(of, rules, '2027-06-08')),
      rules,
    );

  test('counts each case once, holds what is settled against the target, and says whether it was reached', () => {
    const met = call('2027-06-07T10:00:20');
    const late = call('2027-06-07T10:00:21');
    expect(scored([met, met, met, met, late])).toEqual([
      {
        commitment: 'enquiry.answer[telephone]',
        cases: 5,
        met: 4,
        missed: 1,
        overdue: 0,
        open: 0,
        notMeasurable: 0,
        share: 80,
        target: 80,
        reached: true,
      },
    ]);
    expect(scored([met, met, met, late])[0]).toMatchObject({ share: 75, reached: false });
  });

  test('a call that nobody answered counts against it; one that cannot be read does not count', () => {
    expect(scored([call(), call('2027-06-07')])[0]).toMatchObject({
      cases: 2,
      overdue: 1,
      notMeasurable: 1,
      share: 0,
      reached: false,
    });
  });

  test('where nothing is settled there is no share', () => {
    expect(scored([call('2027-06-07')])[0]).not.toHaveProperty('share');
  });
});

describe('a case that was escalated', () => {
  const stages = policy(
    'procedure complaints\n  stage 1\n    we will reply within 10 working days\n  stage 2\n    we will reply within 20 working days\n',
  );
  // Day 10 after Monday 7 June 2027 is 21 June. After Monday 28 June, days 1 to 4 are 29 June to 2 July, days 5 to 19 those of
  // the three weeks from 5 July, and day 20 is Monday 26 July.
  const escalated = ['a stage 1 complaint received 7 June 2027', 'replied 21 June 2027', 'escalated 28 June 2027'];

  test('begins again with that: what was done before was done at the stage before', () => {
    expect(standing(stages, undefined, ...escalated)).toEqual([
      'complaint.stage-1.reply met: due by the end of Monday 21 June 2027',
      'complaint.stage-2.reply pending: due by the end of Monday 26 July 2027',
    ]);
  });

  test('is answered by what comes after it', () => {
    expect(standing(stages, undefined, ...escalated, 'replied 27 July 2027')[1]).toBe(
      'complaint.stage-2.reply missed by 1 working day: due by the end of Monday 26 July 2027',
    );
  });

  test('says from what it counts', () => {
    const { rules, data } = told(stages, ...escalated);
    const read = readCase(data, rules);
    const [, second] = 'case' in read ? timeline(read.case, rules) : [];
    expect(second && sayMilestone(second, rules)[1]).toBe('  escalated Monday 28 June 2027: day 0');
  });
});
