import { clause } from '../define.ts';

export const fee = clause({
  name: 'fee',
  shape: 'fee [{most=up to}] {fee:money}',
  meaning: 'What the customer pays us, not what we pay.',
  example: 'we will answer subject access requests within 1 month fee up to £10',
});
