import type { Check } from '../checks/check.ts';
import type { Diagnostic } from '../ground/diagnostic.ts';
import { conformity } from './conformity.ts';
import { followed } from './followed.ts';
import { gone } from './gone.ts';
import { type Known, nothingKnown } from './known.ts';

/** What is checked of a policy against codes and the law. */
export const against = (known: Known): readonly Check[] => [conformity, followed, gone].map((of) => of(known));

/** What that can find. */
export const catalogue: readonly Diagnostic[] = against(nothingKnown).flatMap(({ finds }) => finds);
