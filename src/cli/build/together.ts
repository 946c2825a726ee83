import { ask } from './ask.ts';
import { compare } from './compare.ts';
import type { Made, Workplace } from './formats.ts';

/** A document about all associations of a build together. */
export interface Together {
  /** Below the folder of everything that is built. */
  file: string;
  /** How many associations it takes to be of use. */
  least: number;
  /** `on` stands for today. */
  make: (places: readonly Workplace[], on: Temporal.PlainDate) => Made | Promise<Made>;
  /** How the page in front of all leads to it. */
  title: string;
  says: string;
}

/** What can be built of several associations, by the name that `--formats` takes. */
export const together: Readonly<Record<string, Together>> = {
  compare,
  ask,
};
