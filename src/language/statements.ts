import { form } from './define.ts';

/**
 * The statements: who promises or asks what. Clauses follow, in any order. Where a list of actions, things or people
 * stands, “and” joins them; `or` between actions means that either will do.
 */
export const promise = form({
  name: 'promise',
  shape:
    '[if {if:quoted+}] {party:party|customer+} [{modal=will|shall|must|should|may}] [{not=not|never}] [{hedge:hedge*}] [{always=always}] {action:action+} [{what:qualifier|subject|means|customer|pronoun|quoted*}]',
  meaning: 'A promise in the words of the vocabulary: what we do, and about what.',
  example: 'we will reply to letters and emails within 10 working days of receipt',
});

export const standing = form({
  name: 'standing',
  shape:
    '[if {if:quoted+}] {party:party|customer+} [{modal=will|shall|must|should|may}] [{not=not|never}] [{hedge:hedge*}] [{always=always}] {words:quoted+}',
  meaning: 'A promise in words of your own.',
  example: 'we will "treat you with respect"',
});

export const request = form({
  name: 'request',
  shape: 'please [{not=do not}] {action:action+} [{what:qualifier|subject|means|customer|pronoun|quoted*}]',
  meaning: 'Something that we ask of customers.',
  example: 'please report repairs promptly',
});

export const plea = form({
  name: 'plea',
  shape: 'please [{not=do not}] {words:quoted+}',
  meaning: 'Something that we ask of customers, in words of your own.',
  example: 'please "let our contractors into your home"',
});
