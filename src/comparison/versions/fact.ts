import { slug } from '../../policy/circumstance.ts';
import type { Amount, Hours } from '../../policy/policy.ts';
import type { FactName } from '../../wording/changes/facts.ts';

/** Something that a policy says and that is no promise: a telephone number, who answers, what a body is called. */
export interface Fact {
  /** What it is said of, by a name that no moving changes: `channel.letter`, `monitoring.mystery-shoppers`. */
  readonly of: string;
  /** How people call that. */
  readonly title: string;
  readonly part: FactName;
  /** What it says, as people read it. Two facts of one thing that say the same in one part are the same. */
  readonly says: string;
  /** What can be put in order besides. */
  readonly hours?: Hours;
  readonly often?: Often;
  readonly percent?: number;
}

/** How often something is done: at least once in so long, or so many times in each period. */
export type Often = Amount | { readonly times: number; readonly per: string };

/** Collects what is said of one thing. */
export interface Saying {
  of: string;
  facts: Fact[];
  /** Adds what it says in one part; nothing where it says nothing. */
  say: (part: FactName, says: string | undefined, more?: Pick<Fact, 'hours' | 'often' | 'percent'>) => void;
  /** The same for several, each a fact of its own. */
  each: (part: FactName, all: readonly string[]) => void;
}

export function saying(of: string, title: string): Saying {
  const facts: Fact[] = [];
  const say: Saying['say'] = (part, says, more) => {
    if (says !== undefined && says !== '') facts.push({ of, title, part, says, ...more });
  };
  const each: Saying['each'] = (part, all) => {
    for (const says of all) say(part, says);
  };
  return { of, facts, say, each };
}

/** `channel.letter`, `monitoring.mystery-shoppers`. */
export const named = (kind: string, name: string): string => `${kind}.${slug(name)}`;

/** Facts that are the thing itself, and need no name besides its own. */
const whole = new Set<FactName>([
  'channel',
  'group',
  'check',
  'procedure',
  'stage',
  'body',
  'facility',
  'format',
  'option',
  'declared',
]);

/** What a fact is known by: `channel.letter`, `channel.letter.contact`. */
export function factName({ of, part }: Pick<Fact, 'of' | 'part'>): string {
  return whole.has(part) ? of : `${of}.${slug(part)}`;
}
