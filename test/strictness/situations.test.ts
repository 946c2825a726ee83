import fc from 'fast-check';
import { expect, test } from 'vitest';
import { situationsOf } from '../../src/strictness/situations.ts';
import { weighing } from '../../src/strictness/weigh.ts';
import { today } from '../policies.ts';
import { side } from './sides.ts';

const weigh = weighing(today);

const facts = ['the roof leaks', 'a lift fails', 'it snows'];
const condition = fc
  .uniqueArray(fc.constantFrom(...facts), { minLength: 1, maxLength: 2 })
  .chain((words) =>
    fc.tuple(...words.map((word) => fc.constantFrom(`if "${word}"`, `unless "${word}"`))).map((all) => all.join(' ')),
  );

/** A reply within 10 working days, 20 and more in cases of its own, and a longer time on some ground. */
const promise = fc
  .tuple(fc.array(condition, { maxLength: 3 }), fc.option(condition, { nil: undefined }), fc.boolean())
  .map(([exceptions, ground, isExtendable]) => {
    const otherwise = exceptions.map((when, i) => `\n    otherwise within ${20 + i} working days ${when}`);
    const extension = isExtendable ? `\n    extendable by 5 working days${ground ? ` ${ground}` : ''}` : '';
    return `we will reply to letters within 10 working days${extension}${otherwise.join('')}`;
  });

type Commitment = ReturnType<typeof side>['commitment'];

/** The days of the term that binds, and whether it is extended, where these are the circumstances. */
function inCircumstances({ limit, otherwise, extension }: Commitment, truth: number, wasExtended: boolean): string {
  const areSo = (conditions: Commitment['conditions']) =>
    conditions.every(({ fact, holds }) => {
      const at = facts.findIndex((words) => words.replaceAll(' ', '-') === fact);
      return ((truth >> at) & 1) === (holds ? 1 : 0);
    });
  const binding = otherwise.find(({ conditions }) => areSo(conditions))?.limit ?? limit;
  const isExtended = wasExtended && extension !== undefined && areSo(extension.conditions);
  return `${binding && 'amount' in binding ? binding.amount : ''}${isExtended ? ' extended' : ''}`;
}

test('the situations of two promises are those that some circumstances bring about', () => {
  fc.assert(
    fc.property(promise, promise, (one, other) => {
      const [a, b] = [side(one).commitment, side(other).commitment];
      const expected = new Set<string>();
      for (let truth = 0; truth < 2 ** facts.length; truth++)
        for (const wasExtended of [false, true])
          expected.add([a, b].map((of) => inCircumstances(of, truth, wasExtended)).join(' | '));
      expected.delete('10 | 10');
      const found = situationsOf(a, b).map(({ terms, extended }) =>
        terms.map(({ limit }, i) => `${limit && 'amount' in limit && limit.amount}${extended[i] ? ' extended' : ''}`),
      );
      expect(new Set(found.map((of) => of.join(' | ')))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('the last of a dozen exceptions counts as the first does', () => {
  const exceptions = Array.from(
    { length: 12 },
    (_, i) => `\n    otherwise within ${11 + i} working days if "case ${i}"`,
  );
  const reply = 'we will reply to letters within 10 working days';
  const [one, other] = [side(reply + exceptions.join('')), side(reply + exceptions.slice(0, 11).join(''))];
  expect(weigh(one, other)).toMatchObject({ relation: 'weaker', parts: [{ part: 'exceptions' }] });
  expect(weigh(one, one).relation).toBe('the same');
});

test('what two policies call a kind of what is brought together once for all their promises', () => {
  let times = 0;
  class Counted<Key, Value> extends Map<Key, Value> {
    override [Symbol.iterator]() {
      times++;
      return super[Symbol.iterator]();
    }
  }
  const [one, other] = ['tenants', 'residents'].map((who) =>
    side(`we will reply to letters within 2 weeks for ${who}`),
  );
  if (!one || !other) throw new Error('two sides are made of two promises');
  const counted = { ...one, rules: { ...one.rules, terms: new Counted([...one.rules.terms]) } };
  const rules = { ...other.rules, terms: new Counted([...other.rules.terms]) };
  times = 0;
  const own = weighing(today);
  for (let again = 0; again < 3; again++) {
    const { parts } = own(counted, { ...other, rules });
    expect(parts.map(({ part }) => part)).toContain('customers');
  }
  expect(times).toBe(2);
});
