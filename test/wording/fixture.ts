import type { Commitment, Policy } from '../../src/policy/policy.ts';

/** A commitment of which only what matters is said: we will, for everyone, with no conditions. */
export function commitment(parts: Partial<Commitment> = {}): Commitment {
  return {
    id: 'enquiry.reply',
    identity: 'enquiry.reply',
    party: 'we',
    parties: [],
    strength: 'will',
    negated: false,
    kind: 'response',
    qualifiers: [],
    means: [],
    customers: [],
    someCustomers: [],
    by: [],
    inWriting: false,
    conditions: [],
    vagueConditions: [],
    otherwise: [],
    pausing: [],
    rollsForward: false,
    monitoredBy: [],
    internal: false,
    clauses: [],
    notes: [],
    text: [],
    statement: 1,
    written: '',
    span: { line: 1, from: 1, to: 2 },
    alsoAt: [],
    accepted: [],
    ...parts,
  };
}

/** What is asked of customers. */
export function duty(parts: Partial<Commitment> = {}): Commitment {
  return commitment({
    id: 'customers.duty',
    identity: 'customers.duty',
    party: 'customers',
    kind: 'standing',
    ...parts,
  });
}

/** A circumstance that holds, or (`unless`) one that does not. */
export function given(words: string, holds = true): Commitment['conditions'][number] {
  return { fact: words.replaceAll(' ', '-'), words, holds };
}

/** The policy of Meadowbank Homes, which is invented. */
export function policy(parts: Partial<Policy> = {}): Policy {
  return {
    format: 'pledge-policy/1',
    association: {
      name: 'Meadowbank Homes',
      shortName: 'Meadowbank',
      emails: [],
      telephones: [],
      addresses: [],
      text: [],
    },
    policy: { title: 'Customer Care', values: [], text: [], facts: [], accepted: [] },
    calendar: {
      workingDays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
      holidays: 'Scotland',
      alsoClosed: [],
      alsoOpen: [],
      countsDayOfReceipt: false,
      afterHoursCountAsNextDay: false,
      dueAt: 'end of day',
    },
    times: [],
    customers: [
      { id: 'tenant', name: 'tenants', of: [], clauses: [], text: [] },
      { id: 'leaseholder', name: 'leaseholders and shared owners', of: [], clauses: [], text: [] },
    ],
    channels: [],
    sections: [],
    commitments: [],
    duties: [],
    procedures: [
      {
        subject: 'complaint',
        title: 'Complaints',
        raiseBy: [],
        stages: [
          { number: 1, answeredBy: [], clauses: [], commitments: ['complaint.stage-1.acknowledge'], text: [] },
          { number: 2, answeredBy: [], clauses: [], commitments: ['complaint.stage-2.reply'], text: [] },
        ],
        clauses: [],
        text: [],
        commitments: ['compliment.record'],
      },
    ],
    monitoring: [],
    references: {
      ...{ laws: [], relatedPolicies: [], frameworks: [], documents: [], codes: [] },
      ...{ organisations: [], teams: [], schemes: [], glossary: [] },
    },
    standards: [],
    declares: { standards: [], gone: [] },
    bodies: [],
    excuses: [],
    leaflet: { title: 'Our service standards', text: [] },
    examples: [],
    vocabulary: [],
    asides: [],
    text: [],
    ...parts,
  };
}
