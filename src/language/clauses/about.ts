import { clause } from '../define.ts';

export const about = clause({
  name: 'about',
  shape: 'about {about:qualifier|subject*}',
  meaning: 'What it is about, where the rest of the sentence does not say so because it stands in quotes.',
  example: 'we will send our "decision" about stage 1 complaints within 5 working days',
});
