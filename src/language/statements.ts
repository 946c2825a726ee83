import { form } from './define.ts';

/**
 * The statements: who promises or asks what. Clauses follow, in any order. Where a list of actions, things or people
 * stands, “and” joins them; `or` between actions means that either will do.
 */
export const promise = form({
  name: 'promise',
  shape:
    '[(if | when | where) {if:quoted+}] {party:party|customer+} [{modal=will|shall|must|should|may|can}] [{not=not|never}] [{hedge:hedge*}] [{always=always}] {action:action+} [{share:proportion} of] [{what:qualifier|subject|means|customer|pronoun|quoted*}]',
  meaning: 'What you do, and about what, in words of the vocabulary.',
  example: 'we will reply to letters and emails within 10 working days of receipt',
});

export const standing = form({
  name: 'standing',
  shape:
    '[(if | when | where) {if:quoted+}] {party:party|customer+} [{modal=will|shall|must|should|may|can}] [{not=not|never}] [{hedge:hedge*}] [{always=always}] {words:quoted+}',
  meaning: 'What you do, in quotes, where the vocabulary has no words for it.',
  example: 'we will "treat you with respect"',
});

export const request = form({
  name: 'request',
  shape: 'please [{not=do not}] {action:action+} [{what:qualifier|subject|means|customer|pronoun|quoted*}]',
  meaning: 'What you ask of customers, in words of the vocabulary.',
  example: 'please report repairs promptly',
});

export const plea = form({
  name: 'plea',
  shape: 'please [{not=do not}] {words:quoted+}',
  meaning: 'What you ask of customers, in quotes.',
  example: 'please "let our contractors into your home"',
});
