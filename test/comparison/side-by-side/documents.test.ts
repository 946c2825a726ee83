import { describe, expect, test } from 'vitest';
import { markdown, terminal } from '../../../src/comparison/formats/index.ts';
import { documents, ready, screen, sideBySide } from './compared.ts';

/** Three associations and a code, and beside them what Pledge says of them. `npx vitest -u` writes the tables anew. */
describe('side by side', () => {
  const comparison = sideBySide(ready(...documents));

  test('in the terminal', async () => {
    await expect(terminal(comparison, screen)).toMatchFileSnapshot('side-by-side.txt');
  });

  test('in a board paper', async () => {
    await expect(markdown(comparison)).toMatchFileSnapshot('side-by-side.md');
  });
});
