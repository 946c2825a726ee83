import { clause } from '../define.ts';

export const internal = clause({
  name: 'internal',
  shape: 'internal',
  meaning: 'For colleagues only: checked and compared like any other promise, and not on the leaflet for customers.',
  example: 'colleagues should reply to emails on the same working day internal',
});
