import { block, field, form } from '../define.ts';

const named = (name: string, key: string, meaning: string, example: string) =>
  field(name, `${key} {name:text}` as '{name:text}', meaning, example);

export const framework = block({
  name: 'framework',
  opens: 'framework {name:text}',
  meaning: 'A regulatory framework, and the outcomes or standards of it that count here.',
  example: `framework Scottish Social Housing Charter
  outcomes       1, 2, 11`,
  fields: {
    outcomes: field('outcomes', 'outcomes {outcomes:names}', 'By number, with a name in quotes.', 'outcomes 1, 2, 11'),
    standards: field('standards', 'standards {standards:names}', 'By number.', 'standards 2'),
  },
  text: true,
});

export const law = block({
  name: 'law',
  opens: 'law {name:text}',
  meaning: 'An Act, or regulations, that the policy refers to.',
  example: `law Housing (Scotland) Act 2001
  section 106`,
  fields: {
    provision: field('provision', 'section {section:names}', 'The sections referred to.', 'section 106'),
  },
});

export const references = block({
  name: 'references',
  opens: 'references',
  meaning: 'Laws, policies and frameworks that the policy refers to.',
  example: `references
  law              Housing (Scotland) Act 2010
  related policy   Complaints Policy`,
  fields: {
    relatedPolicy: named(
      'relatedPolicy',
      'related policy',
      'Another policy or strategy.',
      'related policy Complaints Policy',
    ),
    document: named('document', 'related document', 'A handbook, leaflet or plan.', 'related document Tenant Handbook'),
    code: named('code', 'code of practice', 'A code of conduct or practice.', 'code of practice Staff Code of Conduct'),
    organisation: named(
      'organisation',
      'related body',
      'An organisation, committee or panel.',
      'related body Tenants Panel',
    ),
    team: named('team', 'team', 'A team or an officer that is named.', 'team Data Protection Officer'),
    scheme: named('scheme', 'scheme', 'An accreditation or programme.', 'scheme Customer Service Excellence'),
    term: field(
      'term',
      'abbreviation {short:word} {long:quoted}',
      'An abbreviation and what it stands for.',
      'abbreviation CRM "customer relationship management"',
    ),
  },
  entries: {
    website: form({
      name: 'website',
      shape: 'website {website:web}',
      meaning: 'Where the document above is to be found.',
      example: 'website www.meadowbank.example/policies',
    }),
  },
  text: true,
  blocks: [law, framework],
});
