import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accounting } from '../../src/trace/account.ts';
import { factsIn, readingOf } from '../../src/trace/facts.ts';
import { readDocument } from '../../src/trace/formats/index.ts';
import { foundIn } from '../../src/trace/found.ts';
import { compileText, shippedPolicies, sourceOf } from '../policies.ts';
import { accounts, extras, traced } from './traced.ts';

/**
 * The associations' own documents are theirs, and no part of Pledge. Where PLEDGE_SOURCES names a folder that holds them,
 * as NAME.txt, the specifications are held against them.
 */
const folder = process.env.PLEDGE_SOURCES ?? '';
const sourceFile = (name: string): string => join(folder, `${name}.txt`);

describe.runIf(existsSync(sourceFile(shippedPolicies[0])))('the associations’ own documents', () => {
  test.each(shippedPolicies)('every figure of %s is accounted for, or excused', async (name) => {
    const trace = await traced(sourceOf(name), readFileSync(sourceFile(name)));
    expect(accounts(trace).filter((account) => account.endsWith(': nothing'))).toEqual([]);
    expect(trace.idle).toEqual([]);
    expect(trace.traced.length).toBeGreaterThan(10);
    expect(extras(trace).length).toBeLessThan(5);
  });

  test('of what is taken out of the specifications, most is missed; the rest they say twice', async () => {
    let all = 0;
    let missed = 0;
    for (const name of shippedPolicies) {
      const compiled = compileText(sourceOf(name));
      const read = await readDocument(readFileSync(sourceFile(name)), name);
      if (!('document' in read)) throw new Error(read.trouble);
      const found = foundIn(read.document, readingOf(compiled));
      const facts = factsIn(compiled);
      const owners = accounting(facts, found, compiled.lexicon).map(({ by }) => by[0]);
      for (const fact of new Set(owners)) {
        all++;
        const without = accounting(
          facts.filter((other) => other !== fact),
          found,
          compiled.lexicon,
        );
        if (without.some(({ by }) => by.length === 0)) missed++;
      }
    }
    expect(missed / all).toBeGreaterThan(0.75);
  });
});
