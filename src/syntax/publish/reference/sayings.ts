import { paragraphs, sample } from './markdown.ts';

/** What policies often say, and how it is written; each is tested to be read without a finding. */
export const sayings: readonly (readonly [string, string])[] = [
  ['Calls will be answered within 30 seconds.', 'we will answer calls within 30 seconds'],
  ['80% of calls are answered within 30 seconds.', 'we will answer calls within 30 seconds for at least 80% of calls'],
  [
    'We attend emergency repairs within 4 hours and complete them within 24.',
    'we will attend emergency repairs within 4 hours\nwe will complete emergency repairs within 24 hours',
  ],
  [
    'We reply to letters within 10 working days, or tell you why not.',
    'we will reply to letters within 10 working days\n  otherwise "we will tell you why not"',
  ],
  [
    'We may take 5 working days longer if a letter is complex.',
    'we will reply to letters within 10 working days\n  extendable by 5 working days if "your letter is complex"',
  ],
  ['If we are busy, we offer to call back.', 'if "we are busy", we will offer "a call back"'],
  [
    'Except in an emergency, we give 24 hours’ notice of visits.',
    'we will give at least 24 hours\' notice before a visit unless "it is an emergency"',
  ],
  ['Gas appliances are serviced every year.', 'we will check gas appliances every 12 months'],
  ['Tenants receive rent statements each quarter.', 'we will send rent statements to tenants every quarter'],
  ['Lines are staffed round the clock for emergencies.', 'we will answer emergency calls 24 hours a day'],
  ['A new key fob costs £15.', 'we will provide "a new key fob" fee £15'],
  ['We pay £25 if we miss an appointment.', 'we will keep appointments\n  otherwise we will pay you £25'],
  [
    'We reply as soon as possible, and within 10 working days.',
    'we will reply to letters as soon as possible and within 10 working days',
  ],
  ['Translations are available on request.', 'we will provide translations on request'],
  ['Our staff are polite and wear badges.', 'our staff will "be polite"\nour staff will "wear badges"'],
  ['We may record calls for training.', 'we may "record calls for training"'],
  [
    'Tell us within 28 days if your circumstances change.',
    'you must tell us within 28 calendar days if "your circumstances change"',
  ],
  ['Please treat our staff with respect.', 'please "treat our staff with respect"'],
  ['Good service matters to us.', '| Good service matters to us.'],
];

/** Sentences as they stand in policies, and as they are written in Pledge. */
export function sayingList(): string {
  return paragraphs(
    '## From your document to Pledge',
    'Sentences that policies are full of, and how to write them.',
    sample(sayings.map(([said, written]) => `# ${said}\n${written}`).join('\n\n')),
  );
}
