import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileText, shippedPolicies, sourceOf } from '../policies.ts';
import { promise, promisesIn, promisesOf } from './promises.ts';

describe('an identity says what a commitment is about, its cases which of them', () => {
  const ids: [string, string][] = [
    ['we will reply to letters and emails within 10 working days', 'enquiry.reply[email,letter]'],
    ['we will answer letters within 10 working days', 'enquiry.reply[letter]'],
    ['we will acknowledge stage 1 complaints within 5 working days', 'complaint.stage-1.acknowledge'],
    ['we will complete emergency repairs within 6 hours', 'repair.emergency.complete'],
    ["you must give at least 4 weeks' notice before ending your tenancy", 'customers.end-of-tenancy.notice'],
    [
      'our contractors will "show identification" on every visit',
      'contractors.show-identification.occasion[on-every-visit]',
    ],
    ['colleagues should reply to emails on the same working day', 'internal.enquiry.reply[email]'],
    ['we will reply to letters internal', 'internal.enquiry.reply[letter]'],
    ['we will check gas appliances every 12 months', 'gas-appliance.check.recurrence'],
    ['we may visit you', 'you.visit.permission'],
    ['we will never "share your details"', 'share-your-details.not'],
    ['we will "keep you informed" as keeping-informed', 'keeping-informed'],
    ['we will answer calls within 20 seconds during office hours', 'enquiry.answer[telephone,during-office-hours]'],
    ['we will see visitors with an appointment on time', 'enquiry.see.occasion[office,with-appointment,on-time]'],
    ['we will visit you if "you are ill" unless "you object"', 'you.visit[if-you-are-ill,unless-you-object]'],
    ['we will reply to letters from April 2026', 'enquiry.reply[letter,from-2026-4]'],
    ['we will "write to you in Gàidhlig"', 'write-to-you-in-gaidhlig'],
    ['we will "говорить по-русски"', 'говорить-по-русски'],
  ];
  test.each(ids)('%s', (line, id) => {
    expect(promise(line).id).toBe(id);
  });

  test('figures, strength, target and wording are no part of it', () => {
    const [one, other] = [
      promise('we will reply to letters within 10 working days'),
      promise('we aim to reply to letters within 3 weeks for 90% of letters say "You will hear."'),
    ];
    expect(other.id).toBe(one.id);
  });

  test('the order of a list is no part of it', () => {
    expect(promise('we will reply to emails and letters').id).toBe(promise('we will reply to letters and emails').id);
    expect(promise('we will reply to letters for tenants, leaseholders').id).toBe(
      promise('we will reply to letters for leaseholders, tenants').id,
    );
  });

  test('words of signs alone stay apart', () => {
    const [one, other] = promisesIn('we will visit if "!!"', 'we will visit if "??"');
    expect(one?.conditions[0]?.fact).not.toBe(other?.conditions[0]?.fact);
  });
});

describe('what is said twice', () => {
  test('is one commitment with several clauses, where both say the same', () => {
    const [one, ...others] = promisesIn(
      'we will reply to letters within 10 working days',
      '  clause 5.1',
      '  monitored by call reports',
      'we will answer letters within ten working days',
      '  clause 7.2',
      '  | At the latest.',
    );
    expect(others).toEqual([]);
    expect(one).toMatchObject({ clauses: ['5.1', '7.2'], monitoredBy: ['call reports'], text: ['At the latest.'] });
    expect(one?.alsoAt).toHaveLength(1);
  });

  test('whatever the order of its clauses and lists', () => {
    const said = promisesIn(
      'we will reply to letters and emails within 10 working days free of charge for tenants',
      'we will reply to emails and letters for tenants free of charge within 10 working days',
    );
    expect(said).toHaveLength(1);
  });

  test('in a procedure and in a section alike', () => {
    const said = promisesOf(
      'procedure complaints',
      '  stage 1',
      '    we will acknowledge within 5 working days',
      'section Complaints',
      '  we will acknowledge stage 1 complaints within 5 working days',
    );
    expect(said).toHaveLength(1);
  });

  test('stays two where they disagree, under ids that do not depend on their order', () => {
    const lines = ['we will reply to letters within 10 working days', 'we will reply to letters within 5 working days'];
    const [ten, five] = promisesIn(...lines);
    const [fiveFirst, tenSecond] = promisesIn(...lines.toReversed());
    expect(ten?.identity).toBe(five?.identity);
    expect(ten?.id).not.toBe(five?.id);
    expect([tenSecond?.id, fiveFirst?.id]).toEqual([ten?.id, five?.id]);
  });

  test('keeps the one public wording that either has; two wordings are two commitments', () => {
    const line = 'we will reply to letters within 10 working days';
    expect(promisesIn(line, `${line} say "Soon."`)).toMatchObject([{ say: 'Soon.' }]);
    expect(promisesIn(`${line} say "Soon."`, `${line} say "Later."`)).toHaveLength(2);
  });
});

/** The blocks of a file, each with the comments and blank lines before it. */
const blocksOf = (text: string): string[] => text.split(/^(?=[a-z])/m);
const idsOf = (text: string): string[] => {
  const { policy } = compileText(text);
  return [...policy.commitments, ...policy.duties].map(({ id }) => id).sort();
};

describe.each(shippedPolicies)('the ids of %s', (name) => {
  const text = sourceOf(name);
  const ids = idsOf(text);

  test('are each its own', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('stand in its sections, channels and procedures, each of them', () => {
    const { policy } = compileText(text);
    const placed = policy.sections.flatMap(({ content }) =>
      content.flatMap((of) => ('commitment' in of ? of.commitment : [])),
    );
    expect(new Set(placed)).toEqual(new Set(ids));
    const inChannels = policy.channels.flatMap(({ commitments }) => commitments);
    const staged = policy.procedures.flatMap(({ stages }) => stages.flatMap(({ commitments }) => commitments));
    for (const id of [...inChannels, ...staged]) expect(ids).toContain(id);
  });

  test('are the same in any order of the blocks', () => {
    const blocks = blocksOf(text);
    fc.assert(
      fc.property(fc.shuffledSubarray(blocks, { minLength: blocks.length }), (shuffled) => {
        expect(idsOf(shuffled.map((block) => `${block.trimEnd()}\n`).join(''))).toEqual(ids);
      }),
      { numRuns: 5 },
    );
  });

  test('are the same whatever its sections are called', () => {
    const renamed = text.replace(/^section (.*)$/gm, (_, title: string, at: number) => `section ${at} ${title.length}`);
    expect(idsOf(renamed)).toEqual(ids);
  });

  test('are the same however it is laid out', () => {
    const loose = text.replace(/^( *)(?=\S)/gm, '$1$1').replace(/(?<=\S) {2,}(?=\S)/g, ' ');
    expect(idsOf(loose)).toEqual(ids);
  });
});
