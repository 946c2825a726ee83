import { clause } from '../define.ts';

export const within = clause({
  name: 'within',
  shape:
    '(within | in | up to | no later than | not more than | within a maximum of) {limit:duration} [(of | from | after) {from:event|means|subject}]',
  meaning:
    'How soon it is done. The time runs from the event you name, or, where you name none, from the moment the matter begins: a letter is received, a repair is reported, a visitor arrives. An event of your own is declared first: event hearing.',
  example: 'we will reply to letters within 10 working days of receipt',
});
