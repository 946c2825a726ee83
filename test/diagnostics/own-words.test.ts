import { expect, test } from 'vitest';
import { compileText } from '../policies.ts';

/** What a section with one statement promises, apart from how and where it stands there. */
function promised(statement: string) {
  const { policy } = compileText(`section Any\n  ${statement}\n`);
  return [...policy.commitments, ...policy.duties].map(({ written, span, ...commitment }) => commitment);
}

test.each([
  ['our contractors will wear shoe covers', 'our contractors will wear "shoe covers"'],
  ['we will protect your home within 2 hours', 'we will "protect your home" within 2 hours'],
  ['we will leave a card if you are not in', 'we will leave "a card" if "you are not in"'],
  ['we will answer 80% of calls within 20 seconds', 'we will answer calls within 20 seconds for at least 80% of calls'],
  ['we will call when you report a repair', 'we will call if "you report a repair"'],
])('“%s” says what “%s” does', (one, other) => {
  expect(promised(one)).toHaveLength(1);
  expect(promised(one)).toEqual(promised(other));
});
