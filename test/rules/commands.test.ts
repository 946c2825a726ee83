import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inAnEmptyFolder, pledge, save } from '../cli/pledge.ts';
import { sourceOf } from '../policies.ts';
import { policy } from './asked.ts';

inAnEmptyFolder();

const letters = (examples = '') =>
  policy(`calendar
  holidays bank holidays in Scotland
  also closed 24 December "Christmas Eve"
procedure complaints
  stage 1
    we will reply within 5 working days of receipt
      extendable by 5 working days if "we need to look into it further"
section Letters
  we will reply to letters within 5 working days
${examples}`);

describe('pledge due', () => {
  test('a bare name is that of a specification in the folder specs; the answer has its reasons', async () => {
    save('specs/meadowbank.pledge', letters());
    const ran = await pledge(['due', 'meadowbank', 'stage 1 complaint by email', '--received', '2026-12-23 16:30']);
    expect(ran).toEqual({
      code: 0,
      err: '',
      out: `Stage 1 reply due by the end of Wednesday 6 January 2027 (5 working days):
  received Wednesday 23 December 2026, 4.30pm: day 0
  24 December – closed (Christmas Eve); 25 December – bank holiday; 26, 27 – weekend; 28 December – bank holiday
  29 December – day 1; 30 – day 2; 31 – day 3
  1 January – bank holiday; 2, 3 – weekend; 4 January – bank holiday
  5 January – day 4; 6 January – day 5
  may be extended: by the end of Wednesday 13 January 2027, if “we need to look into it further”
`,
    });
  });

  test('the whole time line of a case in Ocean Housing', async () => {
    save('specs/ocean-housing.pledge', sourceOf('ocean-housing'));
    const ran = await pledge(['due', 'ocean-housing', 'stage 1 complaint by email', '--received', '2026-12-24 16:30']);
    expect(ran.out.split('\n').filter((line) => /^\S/.test(line))).toEqual([
      'Stage 1 acknowledgement due by the end of Tuesday 5 January 2027 (5 working days):',
      'Stage 1 reply due by the end of Tuesday 12 January 2027 (10 working days):',
    ]);
  });

  test('the words may hold the date, and dates may be written as people write them', async () => {
    save('a.pledge', letters());
    const firstLine = async (...argv: string[]) => (await pledge(['due', 'a.pledge', ...argv])).out.split('\n')[0];
    const due = 'Reply due by the end of Wednesday 6 January 2027 (5 working days):';
    expect(await firstLine('a letter received 23 December 2026')).toBe(due);
    expect(await firstLine('a letter', '--received', '23 December 2026 at 4.30pm')).toBe(due);
    expect(await firstLine('a letter', '--received', '23/12/2026 16:30')).toBe(due);
    expect(await firstLine('a letter', '--event', 'received=2026-12-23')).toBe(due);
  });

  test('as JSON, with its steps and what is missing', async () => {
    save('a.pledge', letters());
    const ran = await pledge(['due', 'a.pledge', 'a letter', '--received', '2027-06-07', '--format', 'json']);
    const { milestones, missing } = JSON.parse(ran.out);
    expect(milestones).toHaveLength(1);
    expect(milestones[0]).toMatchObject({
      commitment: 'enquiry.reply[letter]',
      at: '2027-06-14',
      from: 'receipt',
      clauses: [],
      basis: 'announced',
    });
    expect(milestones[0].steps).toContainEqual({ kind: 'counted', from: '2027-06-08', to: '2027-06-11', number: 1 });
    expect(missing).toEqual([]);
  });

  test('an extension, a pause, a circumstance and other bank holidays', async () => {
    save(
      'a.pledge',
      letters('  we will reply to emails within 5 working days if "you ask"\n    pausing while "we wait"\n'),
    );
    const at = async (...argv: string[]) =>
      JSON.parse((await pledge(['due', 'a.pledge', ...argv, '--format', 'json'])).out).milestones[0].at;
    const complaint = ['stage 1 complaint', '--received', '2027-06-07', '--if', 'we need to look into it further'];
    expect(await at(...complaint, '--extended', '2027-06-14')).toBe('2027-06-21');
    expect(await at(...complaint, '--event', 'extended=2027-06-14')).toBe('2027-06-21');
    const email = ['an email', '--received', '2027-06-07', '--if', 'you ask'];
    expect(await at(...email)).toBe('2027-06-14');
    expect(await at(...email, '--pause', '2027-06-08..2027-06-09 12:00')).toBe('2027-06-15');
    expect(await at(...email, '--pause', '2027-06-08..2027-06-09')).toBe('2027-06-16');
    expect(await at(...email, '--pause', '8 June 2027..9 June 2027')).toBe('2027-06-16');
    expect(await at(...email, '--pause', '8 June 2027 to 9 June 2027')).toBe('2027-06-16');
    save(
      'holidays.json',
      JSON.stringify({
        scotland: { division: 'scotland', events: [{ title: 'A new day', date: '2027-06-14', notes: '' }] },
      }),
    );
    expect(await at(...email, '--holidays', 'holidays.json')).toBe('2027-06-15');
  });

  test.each([
    ['a stage 1 complant', /I do not know the subject “complant”. Did you mean “complaint”\?/],
    ['a letter received 31 February 2027', /There is no such date as “31 February 2027”/],
    ['a letter received February 2027', /“February 2027” is no whole date/],
  ])('%s is told with the line and a suggestion', async (words, says) => {
    save('a.pledge', letters());
    const ran = await pledge(['due', 'a.pledge', words]);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toMatch(says);
    expect(ran.err).toContain(`  1 | ${words}`);
  });

  test.each([
    [['--received', '2027-02-31'], 'There is no such date or time as “2027-02-31” (--received).'],
    [['--event', 'escaleted=2027-02-03'], 'This policy does not know the event “escaleted”.'],
    [
      ['--if', 'we need to look into it furhter'],
      'No promise of this policy depends on “we need to look into it furhter”. Did you mean “we need to look into it further”?',
    ],
    [
      ['--received', '2040-01-01'],
      '“2040-01-01” (when it began) is outside the calendar, which runs from 2012 to 2036.',
    ],
    [
      ['--received', '2027-04-01', '--pause', '2027-04-09..2027-04-02'],
      'The pause that ends on “2027-04-02” ends before it begins.',
    ],
    [['--event', 'escalated'], '--event needs a name and a time, such as --event escalated="5 January 2027"'],
    [['--holidays', 'none.json'], 'There is no file none.json.'],
  ])('%s', async (argv, says) => {
    save('a.pledge', letters());
    const ran = await pledge(['due', 'a.pledge', 'stage 1 complaint', ...argv]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(says);
  });

  test('what was done is told beside what was due', async () => {
    save('a.pledge', letters());
    const done = ['--event', 'replied=2027-06-16 9am'];
    const { out } = await pledge(['due', 'a.pledge', 'stage 1 complaint', '--received', '2027-06-07', ...done]);
    expect(out).toContain('  done Wednesday 16 June 2027, 9am: late, by 2 working days\n');
    const asked = ['due', 'a.pledge', 'stage 1 complaint', '--received', '2027-06-07', ...done, '--format', 'json'];
    expect(JSON.parse((await pledge(asked)).out).milestones[0].outcome).toMatchObject({
      kind: 'missed',
      by: { days: 2, workingDays: 2 },
    });
  });

  test('a pause and an extension that change nothing are told', async () => {
    save('a.pledge', letters());
    const vain = ['--pause', '2027-06-08..2027-06-09', '--extended', '2027-06-10'];
    const { out } = await pledge(['due', 'a.pledge', 'a letter', '--received', '2027-06-07', ...vain]);
    expect(out).toContain('No promise here stops its clock, so the pause changes nothing.');
    expect(out).toContain('No promise here may be extended, so the extension changes nothing.');
  });

  test('a time may stand before its day', async () => {
    save('a.pledge', letters('  we will answer calls within 20 minutes\n'));
    const { out } = await pledge(['due', 'a.pledge', 'a call called at 4.30pm on 7 June 2027']);
    expect(out).toContain('Answer due by 4.50pm on Monday 7 June 2027 (20 minutes)');
  });

  test('two beginnings are one too many, but the same said twice is not', async () => {
    save('a.pledge', letters());
    const asked = (received: string) =>
      pledge(['due', 'a.pledge', 'a letter received 7 June 2027', '--received', received]);
    expect((await asked('7 June 2027')).code).toBe(0);
    const { code, err } = await asked('8 June 2027 4pm');
    expect([code, err]).toEqual([
      2,
      'The case says that it began on Monday 7 June 2027, and --received says Tuesday 8 June 2027, 4pm. Say it once.\n',
    ]);
  });

  test('circumstances in the words of the case', async () => {
    save('a.pledge', letters('  we will reply to emails within 5 working days if "you ask"\n'));
    const ran = await pledge(['due', 'a.pledge', 'an email received 7 June 2027 if "you ask"']);
    expect(ran.out).toContain('Reply due by the end of Monday 14 June 2027');
    expect(ran.out).not.toContain('holds if');
  });

  test('a case that says nothing is asked for', async () => {
    save('a.pledge', letters());
    expect(await pledge(['due', 'a.pledge', ' '])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Say what the case is about'),
    });
    expect((await pledge(['due', 'a.pledge', 'received 7 June 2027'])).out).toContain('Say what the case is about');
    expect(
      (await pledge(['due', 'a.pledge', 'a letter'])).out,
    ).toBe(`Reply: counts from when it is received (5 working days)

Say when it began, here or with --received, and I can tell the dates.
`);
  });

  test('a folder with several specifications asks which', async () => {
    save('specs/a.pledge', letters());
    save('specs/b.pledge', letters());
    const ran = await pledge(['due', 'specs', 'a letter', '--received', '2027-06-07']);
    expect(ran).toMatchObject({ code: 2, out: '', err: 'specs holds 2 specifications. Name one of them.\n' });
  });

  test('a case of which the policy says nothing', async () => {
    save('a.pledge', letters());
    const ran = await pledge(['due', 'a.pledge', 'a fax', '--received', '2027-06-07']);
    expect(ran).toMatchObject({ code: 0, out: 'Nothing in this policy is due in such a case.\n' });
  });
});

describe('pledge test', () => {
  const right = 'example A letter in June\n  given a letter received 7 June 2027\n  then replied by 14 June 2027\n';
  const wrong = 'example A letter in July\n  given a letter received 5 July 2027\n  then replied by 13 July 2027\n';

  test('examples that hold', async () => {
    save('a.pledge', letters(right));
    const ran = await pledge(['test', 'a.pledge']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toBe(`a.pledge
  passed  A letter in June
  No example touches this promise:
    complaint.stage-1.reply

1 example: 1 passed, 0 failed. 1 promise with a deadline in no example.
`);
  });

  test('one that does not: what was expected beside what is so, with the reasons, and exit code 1', async () => {
    save('a.pledge', letters(right + wrong));
    const ran = await pledge(['test', 'a.pledge']);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain(`  FAILED  A letter in July
    expected  replied by 13 July 2027   (line 18)
    actual    due by the end of Monday 12 July 2027
            Reply due by the end of Monday 12 July 2027 (5 working days):
              received Monday 5 July 2027: day 0
              6 July – day 1; 7 – day 2; 8 – day 3; 9 – day 4
              10, 11 July – weekend
              12 July – day 5
`);
  });

  test('an example that is silent about a fact proves nothing', async () => {
    save(
      'a.pledge',
      letters(
        '  we will acknowledge letters within 2 working days if "you ask"\n' +
          right.replace('replied by 14 June 2027', 'acknowledged by 9 June 2027'),
      ),
    );
    const ran = await pledge(['test', 'a.pledge']);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('actual    due by the end of Wednesday 9 June 2027, but only if “you ask”');
  });

  test.each([
    ['replied in time', 'replied 14 June 2027', true],
    ['met', 'replied 14 June 2027', true],
    ['replied late', 'replied 15 June 2027', true],
    ['missed', 'replied 14 June 2027', false],
    ['reply pending on 14 June 2027', 'received 7 June 2027', false],
    ['reply pending on 13 June 2027', 'received 7 June 2027', true],
    ['reply overdue on 15 June 2027', 'received 7 June 2027', true],
    ['acknowledgement not promised', 'received 7 June 2027', true],
    ['reply not promised', 'received 7 June 2027', false],
    ['no deadline for reply', 'received 7 June 2027', false],
  ])('then %s, given %s: %s', async (then, given, passes) => {
    save(
      'a.pledge',
      letters(`example A letter\n  given a letter received 7 June 2027\n  given ${given}\n  then ${then}\n`),
    );
    const ran = await pledge(['test', 'a.pledge']);
    expect(ran.err).toBe('');
    expect(ran.code).toBe(passes ? 0 : 1);
  });

  test('as JUnit, and as JSON', async () => {
    save('a.pledge', letters(wrong.replace('A letter in July', 'A & B < "C"')));
    const junit = await pledge(['test', 'a.pledge', '--format', 'junit']);
    expect(junit.code).toBe(1);
    expect(junit.out).toContain('<testsuite name="a.pledge" tests="1" failures="1" errors="0">');
    expect(junit.out).toContain('classname="A &amp; B &lt; &quot;C&quot;" name="replied by 13 July 2027"');
    expect(junit.out).toContain(
      '<failure message="expected replied by 13 July 2027; actual due by the end of Monday 12 July 2027">',
    );
    const json = JSON.parse((await pledge(['test', 'a.pledge', '--format', 'json'])).out);
    expect(json.examples).toMatchObject([
      { passed: false, expected: 'replied by 13 July 2027', line: 15, file: 'a.pledge' },
    ]);
    expect(json.untested).toEqual([{ commitment: 'complaint.stage-1.reply', file: 'a.pledge' }]);
  });

  test('promises that disagree are told, and an example shows it', async () => {
    save('a.pledge', letters(`  we will reply to letters within 7 working days\n${wrong}`));
    const ran = await pledge(['test', 'a.pledge']);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('error P0402');
    expect(ran.out).toContain('expected  replied by 13 July 2027');
    expect(ran.out).toContain('also promised in');
  });

  test('a specification with an error is no reason to be silent about the others', async () => {
    save('a.pledge', letters(right));
    save('b.pledge', 'section Letters\n  we wil reply to letters\n');
    const ran = await pledge(['test', 'a.pledge', 'b.pledge']);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('b.pledge:');
    expect(ran.out).toContain('passed  A letter in June');
  });
});

test('the examples of the five policies hold', async () => {
  const ran = await pledge(['test', resolve(import.meta.dirname, '../../specs')]);
  expect(ran.out.split('\n').filter((line) => line.includes('FAILED'))).toEqual([]);
  expect(ran.code).toBe(0);
});
