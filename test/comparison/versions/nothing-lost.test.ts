import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { versions } from '../../../src/comparison/versions/compare.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { compileText, shippedPolicies, sourceOf, today } from '../../policies.ts';
import { history } from './compared.ts';

/** What is no part of what a policy says to anybody: where things stand, how they were written, tests, remarks to Pledge. */
const silent = new Set([
  ...['span', 'line', 'under', 'statement', 'written', 'stated', 'id', 'identity', 'alsoAt', 'verbs'],
  ...[
    'examples',
    'excuses',
    'vocabulary',
    'accepted',
    'weakened',
    'withdrawn',
    'text',
    'asides',
    'clauses',
    'declared',
    'sureness',
  ],
]);

/** All that a policy says, in no order; but for the codes and law that a file may tell of, which are no policy. */
function saidBy({ commitments, duties, sections, references, text, declares: _, ...policy }: Policy): string {
  const offers = sections.flatMap(({ formats, facilities }) => [...formats, ...facilities]);
  const texts = text.map((of) => of.text.replaceAll(/\s+/g, ' ').trim());
  return JSON.stringify(
    told([[...commitments, ...duties], offers, Object.values(references).flat(), { texts }, policy]),
  );
}

function told(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((of) => JSON.stringify(told(of))))].toSorted();
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !silent.has(key));
  return Object.fromEntries(kept.map(([key, of]) => [key, told(of)]));
}

/** The line, where a policy without it says something else and no change is told. */
function lost(text: string, place: number): string[] {
  const lines = text.split('\n');
  const [before, after] = [text, lines.toSpliced(place, 1).join('\n')].map((of) => compileText(of).policy) as [
    Policy,
    Policy,
  ];
  const { changes } = versions({ name: 'old', policy: before }, { name: 'new', policy: after }, today);
  return changes.length > 0 || saidBy(before) === saidBy(after) ? [] : [`${place + 1}: ${lines[place]}`];
}

/** Each on its own; that of office hours declares them a second time. */
const examples = globSync('../../language/examples/{clauses,statements,blocks}/*.pledge', {
  cwd: import.meta.dirname,
}).filter((path) => !path.endsWith('blocks/hours.pledge'));

test.each(examples.map((path) => [path.replace(/^.*examples\//, ''), path]))('a line less of %s', (_, path) => {
  const text = readFileSync(new URL(path, import.meta.url), 'utf8');
  expect(text.split('\n').flatMap((_, place) => lost(text, place))).toEqual([]);
});

test('a line less of a real policy', () => {
  const texts = fc.constantFrom(...shippedPolicies.map(sourceOf), ...history);
  fc.assert(
    fc.property(texts, fc.nat(), (text, at) => {
      expect(lost(text, at % text.split('\n').length)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
