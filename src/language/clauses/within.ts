import { clause } from '../define.ts';

export const within = clause({
  name: 'within',
  shape:
    '(within a maximum of | within | in | no later than | not more than | up to) {limit:duration} [(of | from | after) {from:event|means|subject}]',
  meaning: 'A response time, counted from the event named, or else from the beginning of the subject.',
  example: 'we will reply to letters within 10 working days of receipt',
});
