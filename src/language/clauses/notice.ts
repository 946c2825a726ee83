import { clause } from '../define.ts';

export const notice = clause({
  name: 'notice',
  shape:
    '[at least] {notice:duration} {as=notice before|clear notice before|notice of|notice to|notice|before} [{event:event|subject|quoted}]',
  meaning: 'How long beforehand somebody is told, or something is done, at the least.',
  example: "we will give at least 24 hours' notice before a visit",
});
