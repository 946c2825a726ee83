import { describe, expect, test } from 'vitest';
import { codesIn, findingsIn, saidOf } from './checked.ts';

const section = (...lines: string[]) => `section Visits\n${lines.map((line) => `  ${line}`).join('\n')}`;
const reads = (words: string) => saidOf(section(words)).filter((said) => said.startsWith('P0804'));

describe('a promise in words of its own is read as it will be printed', () => {
  test.each([
    ['we will "to call you first"', 'nobody says “will to”'],
    ['we will "we call you first"', 'nobody says “will we”'],
    ['our staff will "treating you with respect"', 'nobody says “will treating”'],
    ['our staff will "calls you first"', 'nobody says “will calls”'],
    ['please "to keep your dog in"', 'nobody says “Please to”'],
    ['we will "call you" if "if you are out"', '“If if” says a word twice'],
    ['we will "leave a card, " if "you are out"', undefined],
    ['we will "call you first" if "you are out."', 'two stops follow each other'],
    ['we will "call you first!" within 2 weeks', 'a sentence ends in the middle of it'],
    ['we will "tell you about the"', 'it breaks off'],
  ])('%s', (line, slip) => {
    const said = reads(line.startsWith('please') ? `we will "call you"\nwhat we ask of you\n  ${line}` : line);
    expect(said.length).toBe(slip === undefined ? 0 : 1);
    expect(said.join()).toContain(slip ?? '');
  });

  test('and a word that its author wrote twice is told of once', () => {
    const codes = (words: string) => codesIn(section(words)).flatMap((code) => /P0108|P0804/.exec(code) ?? []);
    expect(codes('we will "leave the the keys with you"')).toEqual(['P0108']);
    expect(codes('we will "leave the the keys" if "if you are out"')).toEqual(['P0804', 'P0108']);
    expect(codes('we will "call you" if "if you are out"')).toEqual(['P0804']);
  });

  test.each([
    'we will "bring what is needed"',
    'we will "always be polite"',
    'we will "discuss it with you, assess it and address it"',
    'we will "write to say why, and when to expect an answer"',
    'we will "do all that we reasonably can to reach you"',
    'we will "tell you that that has been put right"',
    'we may "visit you in May"',
    'we will "give you a receipt, a card, etc., when we call"',
  ])('%s reads well', (line) => {
    expect(reads(line)).toEqual([]);
  });

  test('what is said with “say” is its author’s', () => {
    expect(reads('we will "to call you first"\n    say "We call you first."')).toEqual([]);
  });
});

describe('capitals', () => {
  test('are told where several words, or a word for its weight, stand in them, with small letters for a mend', () => {
    const [found, ...others] = findingsIn('section OUR OFFICES\n  we will "keep them clean"');
    expect(found).toMatchObject({ code: 'P0803', fix: { text: 'Our offices', safe: false } });
    expect(others).toEqual([]);
    expect(codesIn(section('we will "call"', '| We will NEVER ask for your password.'))).toEqual(['P0803 3']);
    expect(codesIn(section('we will "call"', '| PLEASE READ THIS FIRST.'))).toEqual(['P0803 3']);
  });

  test('are not told of abbreviations, nor of a word that stands for itself', () => {
    expect(codesIn(section('we will "call"', '| Ask at the NHS or the BBC. Our values spell TRUST.'))).toEqual([]);
  });
});
