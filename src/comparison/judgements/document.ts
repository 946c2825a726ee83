import { judgement, wordingOnly } from '../versions/judgement.ts';

/** The document itself: what it is called, who approved it, what it refers to. */
export const document = judgement({
  of: 'fact',
  parts: [
    ...(['name', 'short name', 'registered', 'parent', 'title', 'number', 'status', 'approved', 'reviewed'] as const),
    ...([
      'next review',
      'reviewed by',
      'owner',
      'value',
      'fact',
      'leaflet',
      'pages',
      'reference',
      'glossary',
      'clause',
    ] as const),
  ],
  judge: () => wordingOnly,
});
