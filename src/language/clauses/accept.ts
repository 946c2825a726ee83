import { clause } from '../define.ts';

export const accept = clause({
  name: 'accept',
  heads: false,
  shape: 'accept {code:code} because {because:quoted}',
  meaning: 'Silences one finding here, with a reason.',
  example: `we will reply to letters within 10 days
  accept P0304 because "the document says days"`,
});
