import { describe, expect, test } from 'vitest';
import { readingOf, sentencesIn, syllablesIn } from '../../src/checks/shared/readability.ts';
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

/** Words of this sector, and words on which counters stumble, with their syllables as a dictionary divides them. */
const divided =
  `a-bout ac-com-mo-da-tion ac-knowl-edge ac-tion a-gree-ment an-nu-al an-swered ap-point-ment ar-range-ment
as-so-ci-a-tion a-vail-a-ble be-fore be-ing braille build-ing busi-ness called care-ful-ly cen-tre charge closed col-league
com-mu-ni-ty com-plaint com-plete-ly con-trac-tor cre-ate cus-tom-er dai-ly day de-cid-ed dif-fer-ent di-a-ry
dis-a-bil-i-ty dis-a-bled each e-mer-gen-cy em-ploy-ee en-quir-y e-qual-i-ty es-tate eve-ry-one ex-am-ple ex-tend-ed
fi-nan-cial fire free graf-fi-ti guid-ance heat-ing hol-i-day home home-less hous-ing i-den-ti-ty im-me-di-ate-ly
im-prove-ment in-for-ma-tion in-spec-tion in-volve-ment judge knowl-edge lan-guag-es large-ly leg-is-la-tion like-ly mes-sag-es
mon-i-tor mort-gage move-ment neigh-bour of-fic-es on-line om-buds-man par-tic-u-lar-ly peo-ple pe-ri-od po-lite-ly
pol-i-cy pos-si-ble pri-or-i-ty pro-ce-dure prom-is-es qual-i-ty raised rea-son-a-ble re-al-i-ty re-ceived
reg-u-la-tor re-li-a-ble re-pair re-plied re-quire-ment re-spon-si-bil-i-ty rou-tine sat-is-fac-tion sched-ule sched-uled
ser-vice some-times state-ment sur-vey ta-ble tak-en ten-an-cy ten-ant their time treat-ed tried twice
un-der-stand ur-gent use-ful u-su-al-ly vis-it vul-ner-a-ble week-end writ-ten`.split(/\s+/);

describe('syllables', () => {
  test('are counted within one in every word, and right in nineteen words of twenty', () => {
    const off = divided.map((word) => {
      const counted = syllablesIn(word.replaceAll('-', ''));
      return { word, by: Math.abs(counted - word.split('-').length) };
    });
    expect(off.filter(({ by }) => by > 1)).toEqual([]);
    expect(off.filter(({ by }) => by > 0).length / off.length).toBeLessThanOrEqual(0.05);
  });

  test.each([
    ['10', 1],
    ['“days”', 1],
    ['follow-up', 3],
    ['GDPR', 4],
  ])('of %s there are %i', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });
});

describe('reading age', () => {
  test('follows the formula of Flesch and Kincaid', () => {
    // Ten words, of one syllable each but for reply (2), to-geth-er (3) and lis-ten (2): 14 in two sentences.
    const { whole, each } = readingOf(['We will reply to you both together now.', 'We listen.']);
    expect(whole).toMatchObject({ sentences: 2, words: 10, syllables: 14 });
    expect(whole.grade).toBeCloseTo(2.88, 10);
    expect(whole.age).toBeCloseTo(7.88, 10);
    expect(each.map(({ words }) => words)).toEqual([8, 2]);
    expect(readingOf([]).whole.grade).toBe(0);
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
