import { ask } from './ask.ts';
import type { Made, Workplace } from './formats.ts';

/** A document about all associations of a build together. */
export interface Together {
  /** Below the folder of everything that is built. */
  file: string;
  /** How many associations it takes to be of use. */
  least: number;
  make: (places: readonly Workplace[]) => Made | Promise<Made>;
  /** How the page in front of all leads to it. */
  title: string;
  says: string;
}

/** What can be built of several associations, by the name that `--formats` takes. */
export const together: Readonly<Record<string, Together>> = {
  ask,
};
