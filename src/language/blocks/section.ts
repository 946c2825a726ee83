import { block } from '../define.ts';
import { offers } from './channel.ts';

export const section = block({
  name: 'section',
  opens: 'section {title:text}',
  meaning: 'Promises that belong together, under a title of your own. The title is printed.',
  example: `section Letters and emails
  we will reply to letters and emails within 10 working days of receipt`,
  fields: { ...offers },
  statements: true,
  text: true,
});

export const duties = block({
  name: 'duties',
  opens: 'what we ask of you',
  meaning: 'What you ask of customers.',
  example: `what we ask of you
  please keep appointments`,
  fields: {},
  statements: true,
  text: true,
});
