import { block, field, form } from '../define.ts';

const website = field(
  'website',
  'website {website:web}',
  'Where it can be read.',
  'website www.meadowbank.example/policies',
);
const provision = field(
  'provision',
  '(section | sections) {section:names}',
  'The sections of it that count here.',
  'section 106',
);
const outcomes = field(
  'outcomes',
  'outcomes {outcomes:names}',
  'The outcomes of it that count here, by number.',
  'outcomes 1, 2, 11',
);
const standards = field(
  'standards',
  'standards {standards:names}',
  'The standards of it that count here, by number.',
  'standards 2',
);

const named = (name: string, key: string, meaning: string, example: string) =>
  block({
    name,
    opens: `${key} {name:text}` as '{name:text}',
    meaning,
    example,
    fields: { website, provision, outcomes, standards },
    text: true,
  });

/** Everything that a policy refers to, by kind. */
export const reference = {
  law: named('law', 'law', 'An Act, or regulations.', 'law Housing (Scotland) Act 2010'),
  relatedPolicy: named(
    'relatedPolicy',
    'related policy',
    'Another policy, or a strategy.',
    'related policy Complaints Policy',
  ),
  framework: named(
    'framework',
    'framework',
    'A regulatory framework or charter.',
    `framework Scottish Social Housing Charter
  outcomes       1, 2, 11`,
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
} as const;

export const references = block({
  name: 'references',
  opens: 'references',
  meaning: 'The laws, policies, frameworks, documents, bodies and teams that the policy names.',
  example: `references
  law              Housing (Scotland) Act 2010
  related policy   Complaints Policy`,
  fields: {},
  text: true,
  blocks: Object.values(reference),
});

export const glossary = block({
  name: 'glossary',
  opens: 'glossary',
  meaning: 'Abbreviations and words that need explaining.',
  example: `glossary
  CRM              "customer relationship management: how we keep track of what we tell each other"`,
  fields: {},
  entries: {
    abbreviation: form({
      name: 'abbreviation',
      shape: '{terms:terms} {means:quoted}',
      meaning: 'A word, and what it stands for.',
      example: 'CRM "customer relationship management"',
    }),
  },
  text: true,
});
