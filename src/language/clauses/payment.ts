import { clause } from '../define.ts';

/** An amount, what is added to it for each day or week, and the most that it comes to. */
export const sum =
  '[{most=up to}] {pays:money} [(plus | and) {more:money} (a | per | for each | for every) {per:unit}] [(up to a maximum of | to a maximum of) {cap:money}]';

export const payment = clause({
  name: 'payment',
  heads: false,
  shape: `[of] ${sum}`,
  meaning: 'What is paid, after an action such as “pay” or “refund”. What customers pay us for something is a fee.',
  example: 'we will pay you £25 if "we miss an appointment"',
});
