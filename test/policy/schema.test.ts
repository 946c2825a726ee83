import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { policySchema } from '../../src/policy/schema.ts';
import { compileText, policyOf, shippedPolicies } from '../policies.ts';

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(policySchema);

/** What is written to the disk, read back. */
const asWritten = (policy: unknown): unknown => JSON.parse(JSON.stringify(policy));

describe('policy.json is as its published schema says', () => {
  test.each(shippedPolicies)('%s', (name) => {
    validate(asWritten(policyOf(name)));
    expect(validate.errors).toBeNull();
  });

  test('the policy of the language’s own pages', () => {
    const text = readFileSync(new URL('../language/meadowbank.pledge', import.meta.url), 'utf8');
    validate(asWritten(compileText(text).policy));
    expect(validate.errors).toBeNull();
  });

  test('what is weaker than it was, and approved', () => {
    const text = `association Meadowbank Homes
policy Customer Care
  weakened "office-hours" from "9am to 5pm" to "10am to 4pm" because "few come early"
  withdrawn "enquiry.reply[fax]" because "nobody sends faxes any more"
section Letters
  we will reply to letters within 15 working days
    weakened from "10 working days" to "15 working days" because "the Board agreed it"
`;
    const { policy, findings } = compileText(text);
    expect(findings).toEqual([]);
    validate(asWritten(policy));
    expect(validate.errors).toBeNull();
    expect(policy.policy.withdrawn).toEqual([{ what: 'enquiry.reply[fax]', because: 'nobody sends faxes any more' }]);
    expect(policy.commitments[0]?.weakened).toEqual([
      { from: '10 working days', to: '15 working days', because: 'the Board agreed it' },
    ]);
  });

  test('a policy that lacks a part, or has one too many, is refused', () => {
    const policy = asWritten(policyOf('ocean-housing')) as Record<string, unknown>;
    const { calendar: _, ...without } = policy;
    expect(validate(without)).toBe(false);
    expect(validate({ ...policy, colour: 'blue' })).toBe(false);
  });
});

test('the same text compiles to the same bytes', () => {
  for (const name of shippedPolicies) expect(JSON.stringify(policyOf(name))).toBe(JSON.stringify(policyOf(name)));
});
