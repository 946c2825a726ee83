import { expect, test } from 'vitest';
import { compiled, telling } from './compiled.ts';
import { file, laidOut } from './pledge.ts';

const text = file('test/language/meadowbank.pledge');

test('the policy that shows most of the language is read whole, and is laid out already', () => {
  expect(compiled(text).findings.filter((finding) => finding.startsWith('error'))).toEqual([]);
  expect(laidOut(text)).toBe(text);
});

test('what it is compiled to stands beside it', async () => {
  const { policy, findings } = compiled(text);
  // The words are the vocabulary's, and change with it.
  const { vocabulary, ...rest } = telling(policy) as Record<string, unknown>;
  const document = `${JSON.stringify({ ...rest, findings }, undefined, 2)}\n`;
  await expect(document).toMatchFileSnapshot('./meadowbank.json');
});
