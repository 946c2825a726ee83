import { clause } from '../define.ts';

export const about = clause({
  name: 'about',
  shape: 'about {about:qualifier|subject*}',
  meaning: 'The subject, where quoted words hide it.',
  example: 'we will send our "decision" about stage 1 complaints within 5 working days',
});
