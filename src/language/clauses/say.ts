import { clause } from '../define.ts';

export const say = clause({
  name: 'say',
  heads: false,
  shape: 'say {say:quoted}',
  meaning: 'The sentence to be printed, for the rare promise whose own words will not do.',
  example: `we will reply to letters within 10 working days
  say "You will have our answer within 10 working days."`,
});
