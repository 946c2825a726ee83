import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { leaflet } from '../../src/leaflets/leaflet.ts';
import { policyOf, shippedPolicies } from '../policies.ts';

/**
 * What a careful reader found in each association's own document, with where it stands there. Every fact must be in
 * the compiled policy, or in the leaflet that is made from it, as the strings that `expect` names.
 */
interface Fact {
  clause: string;
  kind: string;
  text: string;
  expect: string | string[];
}

const levelled = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/[‘’]/g, "'")
    .toLowerCase();

const wholeWords = (words: string): RegExp =>
  new RegExp(`(?<![\\w£])${levelled(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\d%])`);

describe.each(shippedPolicies)('every fact of %s is in its policy or its leaflet', (name) => {
  const facts: Fact[] = parse(readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8'));
  const policy = policyOf(name);
  const found = levelled(`${JSON.stringify(policy)} ${JSON.stringify(leaflet(policy))}`);

  test.each(facts.map((fact) => [`${fact.clause}: ${fact.text}`, fact] as const))('%s', (_, fact) => {
    for (const words of [fact.expect].flat())
      expect(wholeWords(words).test(found), `${fact.kind}: ${words}`).toBe(true);
  });
});
