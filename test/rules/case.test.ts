import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../src/policy/ready.ts';
import { assess } from '../../src/rules/assess.ts';
import { readCase } from '../../src/rules/case.ts';
import { sayProblem } from '../../src/rules/say.ts';
import { policyOf } from '../policies.ts';

const rules = rulesOf(policyOf('ocean-housing'));

const problems = (data: unknown): string[] => {
  const read = readCase(data, rules);
  return 'problems' in read ? read.problems.map(sayProblem) : [];
};

describe('a case that cannot be read says why, and throws nothing', () => {
  test.each([
    ['nothing at all', undefined, 'This is no case: undefined.'],
    ['a number', 12, 'This is no case: 12.'],
    ['a list', [], 'This is no case: object.'],
    ['a subject that nobody knows', { subject: 'complanit' }, 'This policy does not know the subject “complanit”.'],
    ['a number for a subject', { subject: 7 }, '“7” is no value for “subject”.'],
    ['words for a stage', { subject: 'complaint', stage: 'one' }, '“one” is no value for “stage”.'],
    ['half a stage', { subject: 'complaint', stage: 1.5 }, '“1.5” is no value for “stage”.'],
    [
      '31 February',
      { subject: 'complaint', began: '2027-02-31' },
      'There is no such date or time as “2027-02-31” (began). Write 2026-12-24 16:30.',
    ],
    [
      'half past 24',
      { subject: 'complaint', events: { receipt: '2027-02-03T24:30' } },
      'There is no such date or time as “2027-02-03T24:30” (events.receipt). Write 2026-12-24 16:30.',
    ],
    [
      'a date out of the calendar',
      { subject: 'complaint', began: '2037-01-01' },
      '“2037-01-01” (began) is outside the calendar, which runs from 2012 to 2036.',
    ],
    ['a number for a date', { subject: 'complaint', began: 20270203 }, '“20270203” is no value for “began”.'],
    [
      'an event that nobody knows',
      { subject: 'complaint', events: { recieved: '2027-02-03' } },
      'This policy does not know the event “recieved”.',
    ],
    ['a field that a case does not have', { subjekt: 'complaint' }, 'A case has no “subjekt”.'],
    [
      'a yes in words',
      { subject: 'complaint', circumstances: { 'you-ask': 'yes' } },
      '“yes” is no value for “circumstances.you-ask”.',
    ],
    [
      'a pause that ends first',
      { subject: 'complaint', pauses: [{ from: '2027-02-03', to: '2027-02-01' }] },
      'The pause that ends on “2027-02-01” ends before it begins.',
    ],
    ['a pause from nowhere', { subject: 'complaint', pauses: [{}] }, '“undefined” is no value for “pauses.0.from”.'],
  ])('%s', (_, data, says) => {
    expect(problems(data)).toEqual([says]);
    expect(assess(data, rules)).toMatchObject([{ kind: 'not measurable', because: 'problems' }]);
  });

  test('all that is wrong is told at once', () => {
    expect(problems({ subject: 'complanit', means: 'pigeon', began: '31.12.2026' })).toHaveLength(3);
  });

  test('whatever stands in a case, there is an outcome', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({
        subject: fc.constant('complaint'),
        stage: fc.anything(),
        began: fc.anything(),
        events: fc.anything(),
        pauses: fc.anything(),
        circumstances: fc.anything(),
        extended: fc.anything(),
        counts: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(anything, (data) => assess(data, rules, '2027-01-01').every(({ kind }) => typeof kind === 'string')),
    );
  });

  test('names from a prototype are no events and no fields', () => {
    expect(problems(JSON.parse('{"subject":"complaint","__proto__":{"began":"x"}}'))).toEqual([
      'A case has no “__proto__”.',
    ]);
    expect(problems({ subject: 'complaint', events: { constructor: '2027-02-03' } })).toEqual([
      'This policy does not know the event “constructor”.',
    ]);
  });
});

describe('when a case began', () => {
  const began = (data: unknown) => {
    const read = readCase(data, rules);
    return 'case' in read ? read.case.began?.moment.toPlainDate().toString() : undefined;
  };

  test('the event with which its subject begins, whatever else happened', () => {
    expect(began({ subject: 'complaint', events: { receipt: '2027-02-03', reply: '2027-02-01' } })).toBe('2027-02-03');
  });

  test('an enquiry begins as its means does; another event of getting in touch stands for it', () => {
    expect(began({ means: 'telephone', events: { call: '2027-02-03' } })).toBe('2027-02-03');
    expect(began({ means: 'telephone', events: { receipt: '2027-02-03' } })).toBe('2027-02-03');
    expect(began({ means: 'telephone', began: '2027-02-03' })).toBe('2027-02-03');
  });
});
