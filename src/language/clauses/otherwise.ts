import { clause } from '../define.ts';

export const otherwise = clause({
  name: 'otherwise',
  heads: false,
  shape: 'otherwise [{words:quoted}]',
  meaning:
    'What follows when it is not met, in quotes; or another promise that then takes its place. All after it on its line is its own.',
  example: `we will return missed calls within 24 hours
  otherwise within 5 working days in writing if "you have no telephone"`,
});
