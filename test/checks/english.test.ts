import { describe, expect, test } from 'vitest';
import { ageOf, gradeOf, sentencesIn, syllablesIn } from '../../src/checks/shared/readability.ts';
import { codesIn, findingsIn, saidOf } from './checked.ts';

const prose = (...lines: string[]) =>
  `section Respect\n${lines.map((line) => `  | ${line}`).join('\n')}\n  we will "be kind"`;

describe('words', () => {
  test('for formal words the everyday one is offered, as a mend that is left to the author', () => {
    const text = prose('We will contact you prior to any visit.');
    const [found] = findingsIn(text);
    expect(found).toMatchObject({
      code: 'P0702',
      hint: 'Most people say “before”.',
      fix: { text: 'before', safe: false },
    });
    const { line = 0, from, to } = found?.span ?? {};
    expect(text.split('\n')[line - 1]?.slice(from, to)).toBe('prior to');
  });

  test('also in the words of a statement; not in a reason or a note for authors', () => {
    expect(codesIn('section Respect\n  we will "liaise with your carer"\n    note "prior to 2020 we did not"')).toEqual(
      ['P0702 2'],
    );
  });

  test('a word within another is not found', () => {
    expect(codesIn(prose('The Commencement Order and the deviant viaduct are names.'))).toEqual(['P0702 2']);
    expect(codesIn(prose('The viaduct is near. Additionally named roads are not.'))).toEqual([]);
  });

  test('abbreviations are told once, unless they are explained or known to everybody', () => {
    expect(saidOf(prose('Our CRM holds it.', 'The CRM is safe.', 'Ask your MP, with your ID.'))).toEqual([
      'P0703 “CRM” is spelled out nowhere in this policy. Say what it stands for: under “glossary”, CRM and the words in quotes.',
    ]);
    expect(codesIn(prose('Our Customer Record Manager (CRM) holds it.', 'The CRM is safe.'))).toEqual([]);
    expect(codesIn(`glossary\n  CRM "our customer records"\n${prose('Our CRM holds it.')}`)).toEqual([]);
  });

  test('postcodes and long words in capitals are no abbreviations', () => {
    expect(codesIn(prose('Write to ME1 1AA.', 'Our values spell TRUST.'))).toEqual([]);
  });

  test('a passive hides who acts, unless it says by whom', () => {
    expect(saidOf(prose('Calls may be recorded.'))).toEqual(['P0704 “may be recorded” does not say who does it.']);
    expect(
      codesIn(prose('Calls may be recorded by our contractor.', 'You may be entitled to help.', 'We are delayed.')),
    ).toEqual([]);
  });
});

describe('sentences', () => {
  const long = `We will ${'listen and '.repeat(12)}answer.`;

  test('of more than 25 words are told, in prose and as they are composed', () => {
    expect(codesIn(prose(long))).toEqual(['P0701 2']);
    expect(codesIn(`section Respect\n  we will "${'listen and '.repeat(12)}answer"`)).toEqual(['P0701 2']);
    expect(codesIn(prose('We listen. '.repeat(20)))).toEqual([]);
  });

  test('of a text are told apart; Markdown is none of their words', () => {
    expect(sentencesIn('We *listen*. Do you?\n- One\n- [Two](https://a.example)')).toEqual([
      'We listen.',
      'Do you?',
      'One',
      'Two',
    ]);
  });
});

describe('reading age', () => {
  test.each([
    ['home', 1],
    ['people', 2],
    ['housing', 2],
    ['customers', 3],
    ['acknowledge', 3],
    ['received', 2],
    ['needed', 2],
    ['table', 2],
    ['information', 4],
    ['responsibility', 6],
    ['days', 1],
    ['10', 1],
  ])('%s has %i syllables', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });

  test('follows the formula of Flesch and Kincaid', () => {
    const sentences = ['We will reply to letters within ten days.', 'We listen.'];
    const [words, syllables] = [10, 14];
    expect(gradeOf(sentences)).toBeCloseTo(0.39 * (words / 2) + 11.8 * (syllables / words) - 15.59, 10);
    expect(ageOf(6.5)).toBe(11.5);
    expect(gradeOf([])).toBe(0);
  });

  test('above 12 is told, with the three hardest sentences; of a few words nothing is said', () => {
    const hard = 'Organisational accountability necessitates comprehensive documentation of individual requirements.';
    const [found] = findingsIn(prose(...Array.from({ length: 15 }, () => hard), 'We listen to you.'));
    expect(found?.message).toMatch(
      /reading age of \d\d\.\d \(formula of Flesch and Kincaid: school year \d\d\.\d, plus 5\)/,
    );
    expect(found?.related).toHaveLength(3);
    expect(found?.related[0]?.message).toContain('Organisational accountability');
    expect(codesIn(prose(hard))).toEqual([]);
  });
});
