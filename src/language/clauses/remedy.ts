import { clause } from '../define.ts';
import { sum } from './payment.ts';

export const remedy = clause({
  name: 'remedy',
  heads: false,
  shape: `(otherwise we will pay | otherwise we will pay you) ${sum}`,
  meaning:
    'What you pay the customer if the promise is not kept; with an “if” after it, in that case. A sum may grow day by day, up to a maximum.',
  example: `we will complete urgent repairs within 5 working days
  otherwise we will pay you £10 plus £2 a day up to a maximum of £50`,
});
