import { clause } from '../define.ts';

export const by = clause({
  name: 'by',
  shape: '(by | through) {by:means+}',
  meaning: 'By what means we do it.',
  example: 'we will return missed calls within 24 hours by telephone',
});
