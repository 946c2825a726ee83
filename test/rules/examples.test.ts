import { expect, test } from 'vitest';
import { runExamples } from '../../src/rules/examples.ts';
import { policyOf, shippedPolicies } from '../policies.ts';

/** The dates stand in the specifications, with their working; they were worked out by hand before Pledge was asked. */
test.each(shippedPolicies)('%s: each promise with a deadline stands in an example, and each example holds', (name) => {
  const { examples, untested } = runExamples(policyOf(name) as never);
  const failed = examples.flatMap((example) =>
    example.checked.flatMap(({ passed, expected, actual }) =>
      passed ? [] : [{ example: example.name, expected, actual }],
    ),
  );
  expect({ failed, untested }).toEqual({ failed: [], untested: [] });
});
