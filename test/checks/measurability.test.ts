import { describe, expect, test } from 'vitest';
import { codesIn, findingsIn, saidOf } from './checked.ts';

const letters = (...lines: string[]) => `section Letters\n${lines.map((line) => `  ${line}`).join('\n')}`;

describe('what cannot be measured', () => {
  test('a vague time is a warning where customers are promised it, and a note elsewhere', () => {
    const severities = (line: string) => findingsIn(letters(line)).map(({ code, severity }) => `${code} ${severity}`);
    expect(severities('we will answer calls as quickly as possible')).toEqual(['P0602 warning']);
    expect(severities('we will "put things right" as quickly as possible')).toEqual(['P0602 note']);
    expect(severities('please report repairs promptly')).toEqual([]);
    expect(severities('colleagues must respond to emails promptly')).toEqual(['P0602 note']);
  });

  test('frequencies and conditions are told by what they leave open', () => {
    expect(
      saidOf(
        letters('we will inspect estates regularly', 'we will reply to letters within 5 working days where possible'),
      ),
    ).toEqual([
      'P0603 “regularly” leaves open how often it is done.',
      'P0603 “where possible” leaves open in which cases it is done.',
    ]);
  });

  test('something on request takes time; something on a visit is done there and then', () => {
    expect(codesIn(letters('we will provide large print on request'))).toEqual(['P0604 2']);
    expect(codesIn(letters('our staff will "show identity badges" on every visit'))).toEqual([]);
    expect(
      codesIn(letters('we will acknowledge letters on receipt', 'we will reply to letters within 5 working days')),
    ).toEqual([]);
  });

  test('an extension needs a length', () => {
    const reply = 'we will reply to letters within 5 working days';
    expect(codesIn(letters(reply, '  extendable if "we need to ask someone"'))).toEqual(['P0605 2']);
    expect(codesIn(letters(reply, '  extendable by 5 working days if "we need to ask someone"'))).toEqual([]);
  });
});

describe('answers that are never due', () => {
  test('where an acknowledgement is enough', () => {
    const either = 'we will acknowledge or reply to letters and emails within 5 working days';
    expect(codesIn(letters(either))).toEqual(['P0606 2']);
    expect(codesIn(letters(either, 'we will reply to enquiries within 15 working days'))).toEqual([]);
    expect(codesIn(letters(either, 'we will reply to enquiries as soon as possible'))).toContain('P0606 2');
  });

  test('where there is a time for the acknowledgement alone, though other things are answered in time', () => {
    const stages = `procedure complaints
  stage 1
    we will acknowledge within 3 working days
  stage 2
    we will acknowledge within 3 working days
    we will reply within 20 working days
  then Housing Ombudsman`;
    expect(codesIn(stages)).toEqual(['P0608 3']);
  });

  test('an answer need not be called a reply', () => {
    const lines = ['we will acknowledge visitors on arrival', 'we will see visitors within 10 minutes of arrival'];
    expect(codesIn(letters(...lines, 'we will reply to letters within 5 working days'))).toEqual([]);
  });
});

describe('monitoring', () => {
  const every = 'monitoring Call report\n  every month\n';

  test('of which nothing says how often is told in one finding, where the policy says so of others', () => {
    const silent = ['Spot checks', 'Mystery shoppers', 'Focus groups'].map((name) => `monitoring ${name}`).join('\n');
    expect(saidOf(`${every}${silent}\nsection A\n  we will "be kind"`)).toEqual([
      'P0610 Nothing says how often this is done: “Spot checks”, “Mystery shoppers” and 1 more.',
    ]);
    expect(codesIn(`${silent}\nsection A\n  we will "be kind"`)).toEqual([]);
  });

  test('that is done from time to time is vague', () => {
    expect(
      codesIn(`${every}monitoring Spot checks\n  how often from time to time\nsection A\n  we will "be kind"`),
    ).toEqual(['P0603 3']);
  });
});

test('an answer at first contact has no time, unless another promise gives one', () => {
  const first = 'we will reply to emails at first contact';
  expect(codesIn(letters(first))).toEqual(['P0609 2']);
  expect(codesIn(letters(first, 'we will reply to escalated emails within 5 working days of receipt'))).toEqual([
    'P0609 2',
  ]);
  expect(codesIn(letters(first, 'we will reply to emails within 5 working days'))).toEqual([]);
  expect(codesIn(letters('we will resolve enquiries at first contact'))).toEqual([]);
});

describe('targets', () => {
  const target = 'we will answer calls within 20 seconds for at least 90% of calls';

  test('need somebody who counts, in a policy that says so of others', () => {
    expect(codesIn(letters(target))).toEqual([]);
    const monitoring = '\nmonitoring Call report\n  every month';
    expect(codesIn(letters(target) + monitoring)).toEqual(['P0607 2']);
    expect(codesIn(letters(target, '  monitored by Call report') + monitoring)).toEqual([]);
  });
});

describe('what nothing can count', () => {
  test('rings, of anything but an answer to something that rings', () => {
    expect(codesIn('section Visits\n  we will visit you within 5 rings')).toEqual(['P0307 2']);
    expect(codesIn('section Calls\n  we will answer within 5 rings')).toEqual([]);
    expect(codesIn('section Calls\n  we will answer warden calls within 5 rings')).toEqual([]);
  });

  test('working hours, where nobody knows when the office opens; of hours never stated, that alone is told', () => {
    const letters = 'section Letters\n  we will reply to letters within 2 working hours';
    expect(codesIn(letters)).toEqual(['P0439 2']);
    expect(codesIn(`office hours\n  not stated\n${letters}`)).toEqual(['P0414 1']);
    expect(codesIn(`calendar\n  due at close of office hours\n${letters}`)).toEqual(['P0438 2', 'P0439 4']);
  });
});
