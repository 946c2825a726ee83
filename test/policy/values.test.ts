import { describe, expect, test } from 'vitest';
import { compiledLines, findingsIn } from './promises.ts';

const codesOf = (...lines: string[]) => compiledLines(...lines).codes.filter((code) => code !== 'P0208');

describe('values that cannot be', () => {
  const statements: [string, string, string][] = [
    [
      'P0301',
      'we will return calls by 25:00 on the next working day',
      'we will return calls by 23:00 on the next working day',
    ],
    ['P0301', 'we will answer calls between 8.75am and 5pm', 'we will answer calls between 8.45am and 5pm'],
    ['P0302', 'we will reply to letters from 31 April 2026', 'we will reply to letters from 29 February 2028'],
    ['P0302', 'we will reply to letters from 29 February 2026', 'we will reply to letters from February 2026'],
    [
      'P0303',
      'we will answer calls within 5 rings for 101% of calls',
      'we will answer calls within 5 rings for 100% of calls',
    ],
    [
      'P0303',
      'we will answer calls within 5 rings for 0% of calls',
      'we will answer calls within 5 rings for 0.5% of calls',
    ],
    ['P0304', 'we will reply to letters within 3 to 2 weeks', 'we will reply to letters within 2 to 3 weeks'],
    ['P0306', 'we will reply to letters within 0 working days', 'we will reply to letters within 1 working day'],
    ['P0306', 'we will inspect estates 0 times a year', 'we will inspect estates once a year'],
    ['P0307', 'we will reply to letters within 5 rings', 'we will answer calls within 5 rings'],
    ['P0309', 'we will inspect estates twice a working day', 'we will inspect estates twice a month'],
    [
      'P0314',
      'we will reply to letters from June 2026 to May 2026',
      'we will reply to letters from May 2026 to May 2026',
    ],
    [
      'P0310',
      'we will reply to letters within 2 weeks, within 3 weeks',
      'we will reply to letters as soon as possible and within 2 weeks',
    ],
    [
      'P0310',
      'we will reply to letters promptly, as soon as possible',
      'we will reply to letters within 2 weeks, as soon as possible',
    ],
    ['P0317', 'we will reply to letters up to £25', 'we will pay you up to £25'],
    ['P0601', 'we will reply to letters within 10 days', 'we will reply to letters within 10 calendar days'],
    ['P0601', 'we will reply to letters within 10 days', 'we will reply to letters within 1 day'],
    ['P0601', "we will give at least 5 days' notice before a visit", 'we will inspect estates every 10 days'],
  ];
  test.each(statements)('%s: %s, but %s', (code, wrong, right) => {
    expect(findingsIn(wrong)).toEqual([code]);
    expect(findingsIn(right)).toEqual([]);
  });

  test('are found in fields too, and in clauses under a statement', () => {
    expect(codesOf('policy Customer Care', '  approved 31 February 2025')).toEqual(['P0302']);
    expect(codesOf('calendar', '  also closed 30 February')).toEqual(['P0302']);
    expect(codesOf('calendar', '  also closed 2 May 2026 to 1 May 2026')).toEqual(['P0314']);
    expect(codesOf('calendar', '  also closed 27 December to 2 January')).toEqual([]);
    expect(findingsIn('we will reply to letters', '  within 10 days')).toEqual(['P0601']);
    expect(findingsIn('we will reply to letters within 2 weeks', '  extendable by 10 days')).toEqual(['P0601']);
  });

  test('a time in words of the author’s own is left alone', () => {
    expect(codesOf('channel office', '  facility "room 25:99"')).toEqual([]);
  });
});

describe('names that stand for two things', () => {
  const twice: [string, string[]][] = [
    ['hours', ['office hours', '  Monday 9am to 5pm', 'Office hours', '  Tuesday 9am to 5pm']],
    ['a channel', ['channel telephone', 'channel telephone']],
    ['a procedure, by another of its words', ['procedure complaints', 'procedure complaint']],
    ['a stage', ['procedure complaints', '  stage 1', '  stage 1 "First"']],
    ['a group', ['customers', '  tenants', '  tenants "our tenants"']],
    ['an abbreviation', ['glossary', '  CRM "one thing"', '  CRM "another"']],
    ['an arrangement', ['monitoring Survey', 'monitoring survey']],
    ['a subject', ['subject window box', 'subject window box, window boxes']],
    ['a policy', ['policy Customer Care', 'policy Customer Service']],
  ];
  test.each(twice)('%s', (_, lines) => {
    const { findings } = compiledLines(...lines);
    const [finding, ...others] = findings.filter(({ code }) => code === 'P0206');
    expect(others).toEqual([]);
    expect(finding?.related).toHaveLength(1);
    expect(finding?.related[0]?.span.line).toBeLessThan(finding?.span.line ?? 0);
  });

  test('two offices have two titles', () => {
    expect(codesOf('channel office "Visit us in Ayr"', 'channel office "Visit us in Troon"')).toEqual([]);
  });

  test('what a block has one of is given once; what it may have several of, as often as one likes', () => {
    expect(codesOf('policy Customer Care', '  owner Head of Housing', '  owner Director')).toEqual(['P0214']);
    expect(
      codesOf('procedure complaints', '  then Housing Ombudsman', '  then Local Government and Social Care Ombudsman'),
    ).toContain('P0214');
    expect(codesOf('policy Customer Care', '  values Respect', '  values Openness')).toEqual([]);
  });
});

describe('what a file lacks', () => {
  test('an association, or any promise', () => {
    expect(compiledLines().codes).toEqual(['P0208']);
    expect(compiledLines('customers', '  tenants').codes).toEqual(['P0208']);
    expect(compiledLines('section A', '  we will reply to letters').codes).toEqual([]);
  });
});
