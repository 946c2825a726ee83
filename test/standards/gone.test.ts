import { describe, expect, test } from 'vitest';
import { check, compile, withStandards } from '../../src/pledge.ts';
import { sourceOf, words, wordsAlone } from '../policies.ts';

/** What is said of laws, schemes and names that are no longer, with the line and its words. */
function told(text: string, { nation = 'England', on = '2026-11-27', against = '' } = {}): string[] {
  const vocabulary = against ? withStandards(wordsAlone, [against]) : words;
  const whole = `${text}\nassociation Meadowbank Homes\n  nation ${nation}\nsection Kindness\n  we will "be kind"\n`;
  const { findings } = check(compile(whole, { vocabulary, on: Temporal.PlainDate.from(on) }));
  return findings
    .filter(({ code }) => code === 'P0507' || code === 'P0508')
    .map(({ severity, message, hint, span, related }) =>
      [`${severity} ${[span, ...related.map((of) => of.span)].map(({ line }) => line)}: ${message}`, hint]
        .filter(Boolean)
        .join(' '),
    );
}

describe('a repealed law', () => {
  const dda =
    'The Disability Discrimination Act 1995 was repealed on 1 October 2010. Its place has been taken by the Equality Act 2010.';

  test('is told with its successor, wherever it is named', () => {
    expect(told('references\n  law Disability Discrimination Act 1995')).toEqual([`warning 2: ${dda}`]);
    expect(told('section Access\n  we will "comply with the Disability Discrimination Act, 1995"')).toEqual([
      `warning 2: ${dda}`,
    ]);
    expect(told('section Access\n  | We keep to the DDA 1995.')).toEqual([`warning 2: ${dda}`]);
    expect(told('monitoring Data Protection Act 1998 audit\n  every year')[0]).toMatch(
      /^warning 1: The Data Protection Act 1998/,
    );
  });

  test('is told once, with its other places', () => {
    const twice =
      'section Access\n  | The Disability Discrimination Act 1995 counts.\nreferences\n  law Disability Discrimination Act 1995';
    expect(told(twice)).toEqual([`warning 2,4: ${dda}`]);
  });

  test('is still law where it was not repealed, and before it was', () => {
    expect(told('references\n  law Disability Discrimination Act 1995', { nation: 'Northern Ireland' })).toEqual([]);
    expect(told('references\n  law Disability Discrimination Act 1995', { on: '2010-09-30' })).toEqual([]);
    expect(told('references\n  law Disability Discrimination Act 1995', { on: '2010-10-01' })).toEqual([
      `warning 2: ${dda}`,
    ]);
  });

  test('is not a law with a longer name, nor what is not printed', () => {
    expect(told('references\n  law Data Protection Act 19980')).toEqual([]);
    expect(told('section Care\n  we will "help you"\n    note "once under the Data Protection Act 1998"')).toEqual([]);
  });
});

describe('a scheme that has ended, and a name that is no longer used', () => {
  test('are told too', () => {
    expect(told('references\n  scheme Charter Mark')).toEqual([
      'warning 2: “Charter Mark” ended on 30 June 2011. Its place has been taken by Customer Service Excellence.',
    ]);
  });

  test('in a note, where that is known from memory alone', () => {
    expect(told('section Care\n  we will "use Supporting People money"')).toEqual([
      'note 2: “Supporting People” ended on 1 April 2011.',
    ]);
    expect(told('monitoring STATUS survey\n  every 3 years')[0]).toMatch(
      /^note 1: “STATUS survey” ended on 1 July 2011/,
    );
  });

  test('a name in capitals is not the same words in small letters', () => {
    expect(told('section Care\n  we will "go on supporting people"')).toEqual([]);
  });

  test('a word in small letters is found in any, and in the plural, in its nation alone', () => {
    const text = 'section Care\n  we will "work with other Registered Social Landlords"';
    expect(told(text)[0]).toMatch(
      /^note 2: “registered social landlord” has not been the name since 1 April 2010\. Say “registered provider of social housing”\.$/,
    );
    expect(told(text, { nation: 'Scotland' })).toEqual([]);
  });
});

test('an association adds its own', () => {
  const against = 'renamed Meadow Trust\n  now Meadow Group\nended Golden Pledge\n';
  expect(told('section Care\n  we will "follow Meadow Trust rules and the Golden Pledge"', { against })).toEqual([
    'warning 2: “Meadow Trust” is no longer the name. Say “Meadow Group”.',
    'warning 2: “Golden Pledge” has ended.',
  ]);
});

test('the five policies: the laws and schemes of their time', () => {
  const on = Temporal.PlainDate.from('2026-11-27');
  const named = (name: string) =>
    check(compile(sourceOf(name), { vocabulary: words, on }))
      .findings.filter(({ code }) => code === 'P0507' || code === 'P0508')
      .map(({ severity, message }) => `${severity} ${message}`);
  expect(named('three-oaks-homes')).toEqual([
    'note “STATUS survey” ended on 1 July 2011.',
    'note “registered social landlord” has not been the name since 1 April 2010.',
    'note “Supporting People” ended on 1 April 2011.',
    'warning “Charter Mark” ended on 30 June 2011.',
    'warning The Disability Discrimination Act 1995 was repealed on 1 October 2010.',
  ]);
  for (const name of ['south-western-housing-society', 'berwickshire-housing-association'])
    expect(named(name)).toEqual(['warning The Data Protection Act 1998 was repealed on 25 May 2018.']);
  for (const name of ['ocean-housing', 'angus-housing-association']) expect(named(name)).toEqual([]);
});
