import { clause } from '../define.ts';

export const vagueLimit = clause({
  name: 'vagueLimit',
  shape: '{vague:vague-limit}',
  meaning: 'A time that cannot be measured: kept, printed and reported.',
  example: 'we will answer calls as quickly as possible',
});
