import { clause } from '../define.ts';

export const accept = clause({
  name: 'accept',
  heads: false,
  shape: 'accept {code:code} because {because:quoted}',
  meaning: 'You have seen what Pledge reports here, and leave it as it is, for this reason.',
  example: `we will reply to letters within 10 days
  accept P0601 because "the document says days"`,
});
