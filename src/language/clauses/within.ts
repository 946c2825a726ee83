import { clause } from '../define.ts';

export const within = clause({
  name: 'within',
  shape:
    '(within | in | up to | at most | no later than | not later than | by no later than | not more than | no more than | in no more than | within no more than | within at most | within up to | within a maximum of) [{average=an average of}] {limit:duration} [(of | from | after | of receiving | from receiving | after receiving) {from:event|means|subject}]',
  meaning:
    'How soon it is done. The time runs from the event you name, or, where you name none, from the moment the matter begins: a letter is received, a repair is reported, a visitor arrives. An event of your own is declared first: event hearing.',
  example: 'we will reply to letters within 10 working days of receipt',
});
