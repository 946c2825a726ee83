import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Look, lookOf, sharedTemplates } from '../../src/cli/build/look.ts';
import { readVocabulary } from '../../src/cli/files.ts';
import { compile, vocabulary } from '../../src/pledge.ts';
import type { Policy } from '../../src/policy/policy.ts';

const words = vocabulary(readVocabulary().text).vocabulary;
const shared = sharedTemplates();

/** A specification, compiled, with the look of its association. */
export interface Printable {
  name: string;
  policy: Policy;
  look: Look;
}

/** A specification as a policy, on one day. */
export function compiled(text: string): Policy {
  return compile(text, { vocabulary: words, on: Temporal.PlainDate.from('2026-11-22') }).policy;
}

async function read(file: string): Promise<Printable> {
  const [name, text] = [basename(file, '.pledge'), readFileSync(file, 'utf8')];
  const policy = compiled(text);
  return { name, policy, look: await lookOf({ file, name }, shared) };
}

/** The five associations. */
export const specifications = await Promise.all(globSync('specs/*.pledge').toSorted().map(read));

/** An invented one, with something of every kind that a leaflet prints, and no brand of its own. */
export const { policy: millbrook, look } = await read('test/leaflets/millbrook.pledge');
