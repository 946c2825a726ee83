import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CheckedPolicy, type Compiled, check, compile, vocabulary, withStandards } from '../src/pledge.ts';

const root = new URL('../', import.meta.url);

/** The files of standards that come with Pledge. */
export const standards = globSync('specs/standards/*.pledge', { cwd: fileURLToPath(root) })
  .toSorted()
  .map((path) => readFileSync(new URL(path, root), 'utf8'));

/** The shared words by themselves, read once, for a few lines that are held against themselves alone. */
export const wordsAlone = vocabulary(
  readFileSync(new URL('grammar/vocabulary/housing.pledge', root), 'utf8'),
).vocabulary;

/** The shared words, with codes and law. */
export const words = withStandards(wordsAlone, standards);

/** The day on which tests are run, as far as Pledge is told. */
export const today = Temporal.PlainDate.from('2026-11-22');

/** The associations whose policies come with Pledge, by the name of their specification. */
export const shippedPolicies = [
  'ocean-housing',
  'three-oaks-homes',
  'south-western-housing-society',
  'angus-housing-association',
  'berwickshire-housing-association',
] as const;

export function sourceOf(name: string): string {
  return readFileSync(new URL(`specs/${name}.pledge`, root), 'utf8');
}

export function compileText(text: string): Compiled {
  return compile(text, { vocabulary: words, on: today });
}

/** A specification that comes with Pledge, checked; one with an error fails the test that asks for it. */
export function policyOf(name: string): CheckedPolicy {
  const { policy, findings } = check(compileText(sourceOf(name)));
  if (!policy) throw new Error(`${name}: ${findings.map(({ message }) => message).join('\n')}`);
  return policy;
}
