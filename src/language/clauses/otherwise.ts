import { clause } from '../define.ts';

export const otherwise = clause({
  name: 'otherwise',
  heads: false,
  shape: 'otherwise [{words:quoted}]',
  meaning:
    'What happens if the promise is not kept, in quotes; or the time that then counts instead. With an “if” after it, that time counts in that case. Everything after it on its line belongs to it.',
  example: `we will return missed calls within 24 hours
  otherwise within 5 working days in writing if "you have no telephone"`,
});
