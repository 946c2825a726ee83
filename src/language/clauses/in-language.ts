import { clause } from '../define.ts';

export const inLanguage = clause({
  name: 'inLanguage',
  shape: 'in {languages:language+}',
  meaning: 'In which language we answer: in all that are joined by “and”, in one of those that are joined by “or”.',
  example: 'we will reply to letters in Welsh and English within 10 working days',
});
