import type { Check } from '../checks/check.ts';
import { raise } from '../ground/diagnostic.ts';
import { nearest } from '../ground/suggest.ts';
import { notNow } from './applies.ts';
import { notInForce, unknownStandard } from './diagnostics.ts';
import { isCalled, type Known } from './known.ts';

/** Standards that a policy says it follows, or does not: whether they are known, and in force. */
export const followed = (known: Known): Check => ({
  finds: [unknownStandard, notInForce],
  look: ({ policy, on }) => {
    const { standards } = known;
    return policy.standards.flatMap(({ name, follows, span }) => {
      const found = standards.find(({ standard }) => isCalled(standard, name));
      if (!found) {
        const near = nearest(
          name,
          standards.map(({ standard }) => standard.name),
        );
        return [raise(unknownStandard, { name }, span, near ? { hint: `Did you mean “${near}”?` } : {})];
      }
      const why = follows ? notNow(found.standard, on) : undefined;
      return why ? [raise(notInForce, { standard: found.standard.name, why }, span)] : [];
    });
  },
});
