import type { Judgement } from '../versions/judgement.ts';
import { arrangement } from './arrangement.ts';
import { audience } from './audience.ts';
import { calendar } from './calendar.ts';
import { checked } from './checked.ts';
import { document } from './document.ts';
import { frequency } from './frequency.ts';
import { hours } from './hours.ts';
import { offered } from './offered.ts';
import { opening } from './opening.ts';
import { party } from './party.ts';
import { promise } from './promise.ts';
import { prose } from './prose.ts';
import { target } from './target.ts';
import { term } from './term.ts';
import { way } from './way.ts';
import { weighed } from './weighed.ts';
import { wording } from './wording.ts';

/** Every opinion about what has changed: better, worse or neither for the customer. */
export const judgements: readonly Judgement[] = [
  promise,
  weighed,
  way,
  checked,
  audience,
  party,
  wording,
  calendar,
  hours,
  opening,
  offered,
  frequency,
  target,
  arrangement,
  document,
  prose,
  term,
];
