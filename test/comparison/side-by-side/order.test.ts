import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../../src/comparison/order.ts';
import type { Row } from '../../../src/comparison/rows.ts';
import { rowParts, weighing } from '../../../src/strictness/weigh.ts';
import { today } from '../../policies.ts';
import { answers, association, ready, sideBySide } from './compared.ts';

const letters = (name: string, limit: string) => association(name, 'section Us', `  we will reply to letters ${limit}`);
const replies = (...limits: readonly string[]) =>
  sideBySide(limits.flatMap((limit, at) => letters(`Number ${at}`, limit)));
const row = 'enquiry-reply-letter';

describe('the order of a row', () => {
  test('the strictest is marked, ties as ties', () => {
    expect(answers(replies('within 5 working days', 'within 3 working days'), row)).toEqual([
      'own: Within 5 working days',
      'own: Within 3 working days (strictest)',
    ]);
    expect(answers(replies('within 1 week', 'within 7 calendar days', 'within 8 calendar days'), row)).toEqual([
      'own: Within 1 week (as strict as any)',
      'own: Within 7 calendar days (as strict as any)',
      'own: Within 8 calendar days',
    ]);
  });

  test('what depends on the calendar has no order, and a case in each direction shows it', () => {
    const comparison = replies('within 5 working days', 'within 7 calendar days');
    expect(answers(comparison, row)).toEqual([
      'own: Within 5 working days (in its own way)',
      'own: Within 7 calendar days (in its own way)',
    ]);
    const [limit] = verdictOf(comparison.rows[0]?.order as Row['order'], 0, 1)?.parts ?? [];
    expect(limit?.firstLater).toMatchObject({ begins: 'What comes in on Friday 18 December 2026' });
    expect(limit?.firstLater?.case.dues.map(({ date }) => date)).toEqual(['2026-12-29', '2026-12-25']);
    expect(limit?.secondLater).toBeDefined();
  });

  test('what is put in other words is the same; what is vague in other words is not', () => {
    const answered = (...limits: readonly string[]) => answers(replies(...limits), row).map((of) => of.split(' (')[1]);
    expect(answered('within five working days', 'within a maximum of 5 working days')).toEqual([
      ...['as strict as any)', 'as strict as any)'],
    ]);
    expect(answered('as soon as possible', 'promptly')).toEqual(['in its own way)', 'in its own way)']);
  });

  test('a whole promise counts: what is quicker, but only an aim, is in its own way', () => {
    const aim = association('Aim', 'section Us', '  we aim to reply to letters within 3 working days');
    expect(answers(sideBySide([...aim, ...letters('Firm', 'within 5 working days')]), row)).toEqual([
      'own: Within 3 working days (in its own way)',
      'own: Within 5 working days (in its own way)',
    ]);
  });

  test('what was inherited is never marked, and nothing is marked that it goes beyond', () => {
    const wide = association('Wide', 'section Us', '  we will reply to enquiries within 2 working days');
    const marks = answers(sideBySide([...wide, ...letters('Own', 'within 5 working days')]), row);
    expect(marks).toEqual(['inherited: Within 2 working days', 'own: Within 5 working days']);
  });

  test('one calendar for all: the same promise in two nations is a tie, and a note tells what their own calendars change', () => {
    const comparison = sideBySide(ready('alderbrook', 'birchwood'));
    const complaints = comparison.rows.find(({ id }) => id === 'complaint-stage-1-acknowledge');
    expect(complaints?.cells.map(({ standing }) => standing?.mark)).toEqual(['as strict as any', 'as strict as any']);
    expect(complaints?.footnotes).toMatchObject([
      { at: 1, against: 0, common: 'the same', own: { relation: 'incomparable' } },
    ]);
  });

  test('another calendar may give another answer', () => {
    const limits = ['within 1 working day', 'by the end of the next working day'];
    const compared = limits.flatMap((limit, at) => letters(`Number ${at}`, limit));
    for (const calendar of ['England and Wales', 'Scotland', 'none'] as const)
      expect(answers(sideBySide(compared, { calendar }), row)[0]).toContain('as strict as any');
    const days = ['within 5 working days', 'within 7 calendar days'].flatMap((limit, at) =>
      letters(`Number ${at}`, limit),
    );
    expect(answers(sideBySide(days, { calendar: 'none' }), row)).toEqual([
      'own: Within 5 working days (strictest)',
      'own: Within 7 calendar days',
    ]);
  });
});

const amounts = fc.integer({ min: 1, max: 9 });
const units = fc.constantFrom('working days', 'calendar days', 'hours', 'weeks');
const limits = fc.tuple(amounts, units, fc.constantFrom('will', 'aim to'));

describe('whatever is promised', () => {
  const made = (of: readonly (readonly [number, string, string])[]) =>
    of.flatMap(([amount, unit, strength], at) =>
      association(`Number ${at}`, 'section Us', `  we ${strength} reply to letters within ${amount} ${unit}`),
    );
  const marksOf = (of: readonly (readonly [number, string, string])[]) =>
    sideBySide(made(of)).rows[0]?.cells.map(({ standing }) => standing?.mark) ?? [];

  test('whoever is marked is weighed against all: nobody is stricter, and a strictest is stricter than each', () => {
    fc.assert(
      fc.property(fc.array(limits, { minLength: 2, maxLength: 6 }), (of) => {
        const { rows, columns } = sideBySide(made(of));
        const weigh = weighing(today);
        const sides = columns.map(({ promises: [commitment], common }) => ({
          commitment: commitment as never,
          rules: common,
        }));
        for (const [at, cell] of (rows[0]?.cells ?? []).entries()) {
          const relations = sides.map((other) => weigh(sides[at] as never, other, rowParts).relation);
          const others = relations.filter((_, place) => place !== at);
          const mark = cell.standing?.mark;
          expect(others.includes('weaker')).toBe(mark === undefined);
          if (mark === 'strictest') expect(others.every((of) => of === 'stricter')).toBe(true);
          if (mark === 'as strict as any') expect(others).toContain('the same');
          if (mark === 'in its own way') expect(relations).not.toContain('weaker');
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the order of the files makes no difference', () => {
    fc.assert(
      fc.property(fc.array(limits, { minLength: 2, maxLength: 6 }), (of) => {
        expect(marksOf(of.toReversed()).toReversed()).toEqual(marksOf(of));
      }),
      { numRuns: 40 },
    );
  });
});

test('of very many different promises too, nobody who is marked is weaker than another', () => {
  const working = Array.from({ length: 45 }, (_, at) => `within ${at + 2} working days`);
  const comparison = replies(...working, 'within 2 working days', 'within 60 hours');
  const marks = comparison.rows[0]?.cells.map(({ standing }) => standing?.mark) ?? [];
  expect(marks[0]).toBe('in its own way');
  expect(marks.slice(1, 45).every((mark) => mark === undefined)).toBe(true);
});
