import type { Gone, Policy, Standard } from '../policy/policy.ts';
import { type Rules, rulesOf } from '../policy/ready.ts';

/** A standard, with the rules by which its words are known. */
export interface KnownStandard {
  readonly standard: Standard;
  readonly rules: Rules;
}

/** All that is known of codes and of the law. */
export interface Known {
  readonly standards: readonly KnownStandard[];
  readonly gone: readonly Gone[];
}

export const nothingKnown: Known = { standards: [], gone: [] };

/** What some files tell of codes and of the law. */
export function knownFrom(policies: readonly Policy[]): Known {
  return {
    standards: policies.flatMap((policy) => {
      const { standards } = policy.declares;
      if (standards.length === 0) return [];
      const rules = rulesOf(policy);
      return standards.map((standard) => ({ standard, rules }));
    }),
    gone: policies.flatMap(({ declares }) => declares.gone),
  };
}

/** What is known, and what somebody adds to it: of two of one name, the one that is added counts. */
export function adding(known: Known, added: Known): Known {
  if (added.standards.length + added.gone.length === 0) return known;
  const names = new Set(added.standards.map(({ standard }) => key(standard)));
  const lost = new Set(added.gone.map(key));
  return {
    standards: [...known.standards.filter(({ standard }) => !names.has(key(standard))), ...added.standards],
    gone: [...known.gone.filter((of) => !lost.has(key(of))), ...added.gone],
  };
}

const key = ({ name }: { readonly name: string }) => name.trim().toLowerCase();

/** Whether a standard goes by a name, in whatever letters. */
export const isCalled = (standard: Standard, name: string): boolean => key(standard) === key({ name });
