import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestPairs, likenessOf } from '../../../src/comparison/versions/pairs.ts';
import { changesIn, compared, withBlocks, withPromises } from './compared.ts';

/** Two sections, each with promises of its own. */
const sections = (first: readonly string[], second: readonly string[]) =>
  withBlocks(
    `section Repairs\n${first.map((line) => `  ${line}\n`).join('')}`,
    `section Letters\n${second.map((line) => `  ${line}\n`).join('')}`,
  );

describe('a promise is found in the other version', () => {
  test('by its identity, whatever its figures are and wherever it stands', () => {
    const before = sections(['we will reply to letters within 5 days'], ['we will "be kind"']);
    const after = sections(['we will "be kind"'], ['we aim to reply to letters within 6 working days']);
    expect(changesIn(before, after)).toEqual([
      'enquiry.reply[letter] limit weaker: within 5 days → within 6 working days',
      'enquiry.reply[letter] strength weaker: a firm promise → only an aim (“aim to”)',
    ]);
  });

  test('by its identity, where its cases are others', () => {
    expect(
      changesIn(withPromises('we will reply to letters and emails'), withPromises('we will reply to letters')),
    ).toEqual(['enquiry.reply[letter] cases weaker: about letters and emails → about letters']);
    expect(
      changesIn(withPromises('we will reply to letters'), withPromises('we will reply to letters if "you ask"')),
    ).toEqual(['enquiry.reply[letter,if-you-ask] conditions weaker: in every case → only if you ask']);
  });

  test('but never one about letters in one about emails', () => {
    expect(changesIn(withPromises('we will reply to letters'), withPromises('we will reply to emails'))).toEqual([
      'enquiry.reply[letter] promise removed: We will reply to letters. → nothing',
      'enquiry.reply[email] promise added: nothing → We will reply to emails.',
    ]);
  });

  test('under another name', () => {
    const named = (name: string) => withPromises('we will "tell you who is dealing with your letter"', `  as ${name}`);
    expect(changesIn(named('your-officer'), named('who-deals'))).toEqual([
      'who-deals name wording only: your-officer → who-deals',
    ]);
    expect(changesIn(withPromises('we will "be kind"'), withPromises('we will "be kind"', '  as being-kind'))).toEqual([
      'being-kind name wording only: be-kind → being-kind',
    ]);
  });

  test('under another name, with another figure', () => {
    const named = (name: string, days: number) =>
      withPromises(`we will reply to letters within ${days} days`, `  as ${name}`);
    expect(changesIn(named('our-reply', 5), named('our-answer', 6))).toEqual([
      'our-answer[letter] limit weaker: within 5 days → within 6 days',
      'our-answer[letter] name wording only: our-reply → our-answer',
    ]);
  });

  test('where a word of the policy’s own has another name', () => {
    const using = (word: string, days: number) =>
      withBlocks(`subject ${word}, ${word}s\n`, `section Gardens\n  we will inspect ${word}s within ${days} days\n`);
    expect(changesIn(using('play garden', 5), using('green corner', 7))).toEqual([
      'green-corner.inspect limit weaker: within 5 days → within 7 days',
      'word.green-corner name wording only: play garden → green corner',
    ]);
  });

  test('and never in what is asked of customers, though it is called the same', () => {
    const asked = compared(
      withPromises('tenants must keep appointments', '  internal'),
      withPromises('colleagues must keep appointments'),
    ).changes;
    expect(asked.map(({ grade, of }) => `${grade} ${of}`)).toEqual(
      ['removed duty', 'added promise'].toSorted().toReversed(),
    );
  });

  test('where it is only permitted now', () => {
    const [line] = changesIn(withPromises('we will visit you'), withPromises('we may visit you'));
    expect(line).toContain('strength weaker: a firm promise → only allowed');
  });
});

describe('a promise in its author’s own words', () => {
  test('is found by its name, whatever its words are', () => {
    const saying = (words: string) => withPromises(`we will "${words}"`, '  as keeping-informed');
    expect(changesIn(saying('keep you informed'), saying('tell you how things stand'))).toEqual([
      'keeping-informed words wording only: keep you informed → tell you how things stand',
    ]);
  });

  test('is found by most of its words in its section, and by nearly all of them elsewhere', () => {
    const before = sections(
      ['we will "leave a card with our telephone number and the time of our visit"'],
      ['we will "write plainly"'],
    );
    const near = 'we will "leave a card with our telephone number and a name"';
    expect(changesIn(before, sections([near], ['we will "write plainly"']))).toHaveLength(1);
    expect(changesIn(before, sections([], ['we will "write plainly"', near]))).toHaveLength(2);
    const nearly = 'we will "leave a card with our telephone number and the hour of our visit"';
    expect(changesIn(before, sections([], ['we will "write plainly"', nearly]))).toHaveLength(1);
  });

  test('is found in a section that has another title, by what else stands there', () => {
    const section = (title: string, words: string) =>
      withBlocks(`section ${title}\n  we will reply to letters\n  we will reply to emails\n  we will "${words}"\n`);
    const changes = changesIn(
      section('Letters', 'leave a card with our telephone number and the time of our visit'),
      section('Writing', 'leave a card with our telephone number and a name'),
    );
    expect(changes).toHaveLength(1);
    expect(changes[0]).toContain('words wording only');
  });

  test('is not taken for another that begins alike', () => {
    const changes = compared(
      withPromises('we will "keep you safe"'),
      withPromises('we will "keep you informed"'),
    ).changes;
    expect(changes.map(({ grade }) => grade)).toEqual(['removed', 'added']);
  });
});

describe('a promise that was taken apart, or put together', () => {
  const whole = withPromises('we will reply to letters and emails within 10 working days');
  const parts = withPromises(
    'we will reply to letters within 10 working days',
    'we will reply to emails within 5 working days',
  );

  test('is told as one, and each part by what became of it', () => {
    expect(changesIn(whole, parts)).toEqual([
      'enquiry.reply[email] limit stronger: within 10 working days → within 5 working days',
      'enquiry.reply[email,letter] promise wording only: We will reply to letters and emails within 10 working days of receiving them. → We will reply to letters within 10 working days of receiving them. We will reply to emails within 5 working days of receiving them.',
    ]);
    expect(changesIn(parts, whole)[0]).toBe(
      'enquiry.reply[email,letter] limit weaker: within 5 working days → within 10 working days',
    );
  });

  test('is weaker where not all of it is left', () => {
    const lost = withPromises('we will reply to letters, emails and texts');
    const [change] = compared(
      lost,
      withPromises('we will reply to letters', 'we will reply to emails if "you ask"'),
    ).changes;
    expect(change).toMatchObject({ grade: 'weaker', part: 'promise' });
    expect(change?.says).toContain('Not all that it was about is still promised.');
  });
});

describe('promises that contradict one another', () => {
  test('are told apart by what they say', () => {
    const saying = (...figures: readonly number[]) =>
      withPromises(...figures.map((days) => `we will reply to letters within ${days} working days`));
    expect(changesIn(saying(4, 9), saying(9, 2)).map((line) => line.replace(/^\S+/, ''))).toEqual([
      ' limit stronger: within 4 working days → within 2 working days',
    ]);
  });
});

describe('pairs of what is most alike', () => {
  const names = fc.uniqueArray(fc.constantFrom('a b', 'a b c', 'a c', 'b c', 'a b d', 'c d', 'd'), { maxLength: 5 });
  const like = (one: string, other: string) => likenessOf(one, other) || undefined;
  const pairs = (before: readonly string[], after: readonly string[]) => bestPairs(before, after, like, (name) => name);

  test('are the same whichever list is called the earlier, and in whichever order they come', () => {
    fc.assert(
      fc.property(names, names, (before, after) => {
        const found = pairs(before, after).map(([one, other]) => `${one}|${other}`);
        const back = pairs(after.toReversed(), before.toReversed()).map(([one, other]) => `${other}|${one}`);
        expect(back.toSorted()).toEqual(found.toSorted());
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['we will keep you informed', 'we will keep you informed', 1],
    ['training for our staff', 'trained staff', 1],
    ['the', 'the', 1],
    ['be kind', 'be fair', 0],
  ])('“%s” and “%s”', (one, other, alike) => {
    expect(likenessOf(one, other)).toBe(alike);
  });
});
