import { expect, test } from 'vitest';
import { compiled } from './compiled.ts';

test('what one policy declares is not known to the next', () => {
  const policy = `action reply, reply to, respond to
  fulfilled by reply, replied
subject complaint, complaints
  stages 1, 2, 3
event receipt, received
  follows request
section Letters
  we will reply to letters within 10 working days
`;
  const before = compiled(policy);
  expect(compiled(policy)).toEqual(before);
});
