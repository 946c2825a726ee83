import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { report } from '../../src/ground/report.ts';
import { readPolicy } from './read-policy.ts';

/** Policies as an officer gets them wrong, each with what Pledge says of it. `npx vitest -u` writes the reports anew. */
describe('what is said of', () => {
  const directory = 'test/diagnostics';
  const files = readdirSync(directory).filter((file) => file.endsWith('.pledge'));
  test.for(files)('%s', async (file) => {
    const text = readFileSync(`${directory}/${file}`, 'utf8');
    const told = report(readPolicy(text), { file, text });
    await expect(told).toMatchFileSnapshot(file.replace('.pledge', '.txt'));
  });
});
