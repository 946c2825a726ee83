import type { Statement } from './parts.ts';
import { isDuty, isPlea, modalWords } from './party.ts';

/** How a second sentence takes up the first: “we will do this”, “they aim to do this”, “please do this”. */
export function doThis({ first, speech }: Pick<Statement, 'first' | 'speech'>): string {
  if (first.negated) return 'this applies';
  if (isPlea(first)) return 'please do this';
  const party = first.party === 'customers' ? 'you' : isDuty(first) ? 'they' : speech.we;
  return `${party} ${modalWords(first)} do this`;
}
