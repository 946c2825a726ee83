import type { Rules } from '../policy/ready.ts';

/** Rows are grouped by what they are about, in the order in which people ask. */
export const topicNames = {
  contact: 'When you get in touch',
  complaints: 'Complaints and what you tell us',
  repairs: 'Repairs',
  safety: 'Safety checks',
  visits: 'Visits and appointments',
  homes: 'Homes and tenancies',
  rent: 'Rent and money',
  neighbourhood: 'Your neighbourhood',
  information: 'Information',
  support: 'Support',
  views: 'What people think',
  other: 'Other promises',
} as const;

export type TopicName = keyof typeof topicNames;

/** The subjects of each topic. Kinds of them belong there too, unless they are named elsewhere. */
const subjects: Readonly<Record<Exclude<TopicName, 'other'>, readonly string[]>> = {
  contact: ['enquiry', 'request'],
  complaints: ['complaint', 'compliment', 'suggestion', 'feedback', 'appeal', 'decision', 'claim'],
  repairs: [
    ...['repair', 'repair order', 'repair receipt', 'repair inspection', 'hazard', 'investigation summary'],
    ...['safety work', 'emergency', 'planned work', 'start of work', 'start of major work', 'adaptation'],
  ],
  safety: ['safety check'],
  visits: ['appointment', 'interview', 'meeting', 'visit', 'access', 'notice of access'],
  homes: [
    ...['permission request', 'housing application', 'medical assessment', 'mutual exchange', 'assignation'],
    ...['subletting', 'succession', 'joint tenancy', 'lodger request', 'right to buy application', 'letting'],
    ...['viewing', 'empty home', 'home', 'tenancy', 'tenancy agreement', 'new tenancy visit', 'reference'],
    ...['alternative accommodation', 'key', 'alteration', 'start of tenancy', 'end of tenancy'],
  ],
  rent: [
    ...['rent', 'rent increase', 'service charge', 'service charge estimate', 'service charge account'],
    ...['rent account', 'rent balance', 'arrears', 'rent payment', 'refund', 'compensation', 'money advice'],
    ...['statement', 'payment card', 'rent enquiry', 'service charge enquiry', 'repayment plan'],
  ],
  neighbourhood: [
    ...['estate', 'grounds maintenance', 'garden', 'snow and ice', 'stair cleaning', 'fly-tipping', 'drug litter'],
    ...['abandoned vehicle', 'garden assistance', 'garage', 'action plan', 'anti-social behaviour', 'case'],
    ...['case review', 'risk assessment', 'domestic abuse', 'safeguarding concern', 'mediation'],
  ],
  information: [
    ...['information', 'information request', 'interpreting', 'document', 'document request', 'form request'],
    ...['personal information', 'data breach', 'identification', 'proof of identity', 'opening hours', 'notice'],
  ],
  support: ['lifeline', 'support plan', 'referral'],
  views: [
    ...['consultation', 'consultation response', 'survey', 'results', 'policy', 'service standard', 'target'],
    ...['performance', 'mystery shopping', 'mistake', 'review'],
  ],
};

const topicOf = new Map(
  Object.entries(subjects).flatMap(([topic, ids]) => ids.map((id) => [id, topic as TopicName] as const)),
);

/** Where a subject, or an event of which notice is given, belongs: by its own name, else by the nearest thing that it is a kind of. */
export function topicFor(subject: string | undefined, { terms }: Pick<Rules, 'terms'>): TopicName {
  if (subject === undefined) return 'contact';
  const wider = terms.get(`subject ${subject}`)?.is ?? [];
  return [subject, ...wider].map((id) => topicOf.get(id)).find((topic) => topic !== undefined) ?? 'other';
}
