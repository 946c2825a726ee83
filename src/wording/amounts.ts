import type { Amount, Payment } from '../policy/policy.ts';
import { kept, withArticle } from './text.ts';

/** “10 working days”, “1 month”, “4 to 5 years”; never parted over the end of a line. */
export function amountWords({ amount, least, unit }: Amount): string {
  const range = least === undefined ? String(amount) : `${least} to ${amount}`;
  return kept(`${range} ${unitWords(unit, amount)}`);
}

/** “5 more working days”. */
export function moreWords({ amount, least, unit }: Amount): string {
  const range = least === undefined ? String(amount) : `${least} to ${amount}`;
  return kept(`${range} more ${unitWords(unit, amount)}`);
}

/** “24 hours’ notice”, “1 week’s notice”; the amount is kept together. */
export function noticeWords(amount: Amount): string {
  const words = amountWords(amount);
  return `${words}${words.endsWith('s') ? '’' : '’s'} notice`;
}

/** “every 5 working days”, “every month”, “every day”. */
export function everyWords(amount: Amount): string {
  if (amount.amount === 1 && amount.least === undefined) return `every ${kept(amount.unit)}`;
  return `every ${amountWords(amount)}`;
}

/** “at least twice a year”, “at least 4 times a year”. */
export function timesWords(times: number, per: string): string {
  return `at least ${kept(`${countWords(times)} ${withArticle(per)}`)}`;
}

/** “at most twice a year”, “at most 3 times”. */
export function mostWords(times: number, per?: string): string {
  return `at most ${kept(per ? `${countWords(times)} ${withArticle(per)}` : countWords(times))}`;
}

const countWords = (times: number): string => ({ 1: 'once', 2: 'twice' })[times] ?? `${times} times`;

/** “£10”, “£1,250”, “£2.50”. */
export function moneyWords(pounds: number, pence = 0): string {
  // The tables by which a computer writes numbers for all countries take as long to load as the whole of a policy.
  const whole = String(pounds).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return pence === 0 ? `£${whole}` : `£${whole}.${String(pence).padStart(2, '0')}`;
}

/** “£25”, “up to £250”, “£10 plus £2 a day (at most £50)”. */
export function paymentWords({ pounds, pence, upTo, more, most }: Payment): string {
  const first = `${upTo ? 'up to ' : ''}${moneyWords(pounds, pence)}`;
  const then = more ? ` plus ${kept(`${moneyWords(more.pounds, more.pence)} ${withArticle(more.per)}`)}` : '';
  return `${first}${then}${most ? ` (at most ${moneyWords(most.pounds, most.pence)})` : ''}`;
}

function unitWords(unit: string, amount: number): string {
  return amount === 1 ? unit : `${unit}s`;
}
