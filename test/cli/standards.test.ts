import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inAnEmptyFolder, pledge, save } from './pledge.ts';

inAnEmptyFolder();

const policy = (more = '') => `association Meadowbank Homes
  nation           England

policy Customer Care
  approved         17 January 2025 by the Board
  review           every 3 years
${more}
calendar
  working days     Monday to Friday
  holidays         bank holidays in England

section Letters
  we will reply to letters within 12 working days of receipt

section Your information
  we aim to answer subject access requests within 1 month of receipt
`;

const group = `standard Meadow Group standard
  issued by        Meadow Group
  binds            "members of the group"
  checked          20 November 2026
  not encoded      "how a letter is signed" because "it takes a person to judge"
  from memory      "letters are signed by hand"
  landlords must reply to letters within 10 working days of receipt
    clause 1
`;

const check = (...argv: string[]) => pledge(['check', ...argv]);

describe('the table of a policy', () => {
  test('is headed by what is known, and tells each requirement in words', async () => {
    save('meadow.pledge', policy());
    const { out } = await check('meadow.pledge', '--standards');
    expect(out).toMatch(
      /^Meadowbank Homes: 26 of 32 known requirements encoded; checked 22 November 2026\nHeld against what binds it on 22 November 2026: /,
    );
    expect(out).toMatch(
      / {2}met in part {7}reply to subject access requests within 1 month of receipt from 5 February 2026,/,
    );
    expect(out).toMatch(/line 16: we aim to answer subject access requests within 1 month of receipt\n +Only an aim\./);
    expect(out).toMatch(
      /In force, and not spoken of in this policy; it binds all the same:\n {2}– Complaint Handling Code – the policy does not speak of complaints/,
    );
    expect(out).toMatch(/Not applicable:\n {2}– .*Freedom of Information \(Scotland\) Act/);
    expect(out).toMatch(
      /Not encoded, and so held against nobody:\n {2}– Complaint Handling Code: what is a good reason/,
    );
    expect(out).not.toContain('From memory');
  });

  test('with the notes, tells what is known from memory alone', async () => {
    save('meadow.pledge', policy());
    const { out } = await check('meadow.pledge', '--standards', '--notes');
    expect(out).toMatch(
      /From memory, read at no source, and so held against nobody:\n {2}– Complaint Handling Code: the day after/,
    );
  });

  test('is of the day that is asked for', async () => {
    save('meadow.pledge', policy());
    const { out } = await check('meadow.pledge', '--standards', '--on', '2024-03-31');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Complaint Handling Code; Transparency, Influence and Accountability Standard – it comes into force on Monday 1 April 2024',
    );
    expect(out).not.toContain('Hazards in Social Housing Regulations – the policy does not speak');
  });

  test('as data, has every requirement with its reasons and witnesses', async () => {
    save('meadow.pledge', policy('  follows          Meadow Group standard\n'));
    save('standards/group.pledge', group);
    const { out } = await check('meadow.pledge', '--standards', '--format', 'json');
    const { standards } = JSON.parse(out);
    expect(standards).toHaveLength(1);
    expect(standards[0]).toMatchObject({
      file: 'meadow.pledge',
      association: 'Meadowbank Homes',
      on: '2026-11-22',
      known: 34,
      encoded: 27,
    });
    const own = standards[0].requirements.find(
      ({ standard }: { standard: string }) => standard === 'Meadow Group standard',
    );
    expect(own).toMatchObject({
      requirement: 'reply to letters within 10 working days of receipt',
      clauses: ['1'],
      status: 'weaker',
      reasons: ['slower'],
      commitments: [{ id: 'enquiry.reply[letter]', line: 14 }],
      witnesses: [
        {
          part: 'limit',
          begins: 'What comes in on Monday 23 November 2026',
          second: 'by the end of Monday 7 December 2026',
        },
      ],
      example: expect.stringContaining('example Weaker than Meadow Group standard'),
    });
    expect(standards[0].fromMemory).toContainEqual({
      standard: 'Meadow Group standard',
      words: 'letters are signed by hand',
    });
  });

  test('as Markdown, is a table for each standard, in which no promise can break a cell', async () => {
    save(
      'meadow.pledge',
      policy().replace('aim to answer', 'will answer').replace('1 month of receipt', '4 months if "you ask | us"'),
    );
    const { out } = await check('meadow.pledge', '--standards', '--format', 'markdown');
    expect(out).toContain(
      '## Meadowbank Homes: codes and the law\n\n26 of 32 known requirements encoded; checked 22 November 2026.',
    );
    const [row = ''] = out
      .split('\n')
      .filter((line) => line.startsWith('| reply to subject access requests within 1 month'));
    expect(row.split(/(?<!\\)\|/).length).toBe(6);
    expect(row).toMatch(/ \| \*\*weaker\*\* \| Line 16: /);
    expect(out).toContain('### Not encoded\n\n- Complaint Handling Code: what is a good reason');
  });

  test('is not made of what was not understood, and that is said', async () => {
    save('meadow.pledge', policy().replace('within 12 working', 'within 12 wroking'));
    const { code, out } = await check('meadow.pledge', '--standards');
    expect(code).toBe(1);
    expect(out).toContain('meadow.pledge is held against codes and the law once every line of it can be understood.');
    expect(out).not.toContain('met ');
  });

  test('is not printed unless it is asked for', async () => {
    save('meadow.pledge', policy());
    expect((await check('meadow.pledge')).out).not.toContain('requirements');
    expect(JSON.parse((await check('meadow.pledge', '--format', 'json')).out)).not.toHaveProperty('standards');
  });
});

test('what the README shows of it is what is seen', async () => {
  const root = resolve(import.meta.dirname, '../..');
  const [, shown = ''] =
    /^## Against codes and the law.*?^```console\n(.*?)^```$/ms.exec(
      readFileSync(resolve(root, 'README.md'), 'utf8'),
    ) ?? [];
  const { out } = await check(resolve(root, 'specs/berwickshire-housing-association.pledge'), '--standards');
  const lines = shown.split('\n').filter(Boolean);
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(out.split('\n')).toContain(line);
});

describe('a standard of one’s own', () => {
  const follows = policy('  follows          Meadow Group standard\n');
  const weaker =
    /meadow\.pledge:14:3 {2}error P0502\nThe policy says that it follows “Meadow Group standard” \(1\), and this is weaker: slower\./;

  test('counts where it stands in the folder standards beside the policy', async () => {
    save('policies/meadow.pledge', follows);
    save('policies/standards/group.pledge', group);
    const { code, err } = await check('policies');
    expect(err).toMatch(weaker);
    expect(code).toBe(1);
  });

  test('and where it is named beside it, whatever comes first', async () => {
    save('meadow.pledge', follows);
    save('group.pledge', group);
    expect((await check('meadow.pledge', 'group.pledge')).err).toMatch(weaker);
    expect((await check('group.pledge', 'meadow.pledge')).err).toMatch(weaker);
  });

  test('is not known otherwise', async () => {
    save('meadow.pledge', follows);
    expect((await check('meadow.pledge')).err).toMatch(
      /warning P0506\nI do not know the standard “Meadow Group standard”\./,
    );
  });

  test('binds only those who follow it, where it says so', async () => {
    save('meadow.pledge', policy());
    save('standards/group.pledge', group);
    expect((await check('meadow.pledge')).err).not.toContain('Meadow Group');
    expect((await check('meadow.pledge', '--standards')).out).toContain(
      'Meadow Group standard – it binds members of the group',
    );
  });

  test('takes the place of one of that name that comes with Pledge', async () => {
    save('meadow.pledge', policy());
    save(
      'standards/own.pledge',
      group.replace('Meadow Group standard', 'UK GDPR subject access').replace(/ {2}binds.*\n/, ''),
    );
    expect((await check('meadow.pledge')).err).toMatch(
      /error P0501\nThis is weaker than “UK GDPR subject access” \(1\)/,
    );
    expect((await check('meadow.pledge')).err).not.toContain('P0504');
  });

  test('is checked and laid out by itself like any other file, and nothing is built of it', async () => {
    save('group.pledge', group);
    expect(await check('group.pledge', '--notes', '--standards')).toMatchObject({
      code: 0,
      out: 'Nothing to report in 1 file.\n',
      err: '',
    });
    expect(await pledge(['fmt', 'group.pledge', '--check'])).toMatchObject({ code: 0 });
    const built = await pledge(['build', 'group.pledge', '--formats', 'policy']);
    expect(built.err).toContain('group.pledge holds standards and no policy: there is nothing to make of it.');
  });

  test('nobody is held against one with a mistake in it, and that is said', async () => {
    save('meadow.pledge', policy());
    save('standards/group.pledge', 'standard Meadow\n  landlords must reply to leters within 10 working days\n');
    const { code, err } = await check('meadow.pledge');
    expect(err).toContain('standards/group.pledge has an error, so nothing is held against it.');
    expect(err).not.toContain('weaker than');
    expect(code).toBe(2);
    expect((await check('standards')).err).toContain('I do not know the means of contact “leters”.');
  });
});
