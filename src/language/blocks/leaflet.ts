import { expectations, givens } from '../cases.ts';
import { block, field } from '../define.ts';

export const leaflet = block({
  name: 'leaflet',
  opens: 'leaflet {title:text}',
  meaning: 'The title of the printed leaflet, and its opening words.',
  example: `leaflet Our service standards
  | What you can expect from us, and what we ask of you.`,
  fields: {
    pages: field(
      'pages',
      'pages {pages:number}',
      'How many pages of A4 the leaflet may fill at most, its cover included.',
      'pages 12',
    ),
  },
  text: true,
});

export const example = block({
  name: 'example',
  opens: 'example {name:text}',
  meaning: 'A case and what must be true of it, worked out by hand; `pledge test` runs it.',
  example: `example A complaint just before the holidays
  given a stage 1 complaint by email received 23 December 2026 at 4.30pm
  then acknowledged by 31 December 2026`,
  fields: { ...givens, ...expectations },
});
