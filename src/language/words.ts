import type { TermKind } from './shape.ts';

/**
 * The closed lists: words that belong to the language itself, and not to the vocabulary of the sector. They are
 * published with it, by the place in which they stand.
 */

/** Passed over before a term and within one. */
export const smallWords = ['a', 'an', 'the', 'your', 'our', 'their', 'any', 'all'];

/** Numbers that may be written in words. */
export const numberWords: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** Who acts. Customer groups may stand here too. */
export const parties: Record<string, string[]> = {
  we: [
    ...['we', 'our staff', 'staff', 'our team', 'our teams', 'our officers', 'our housing officers'],
    ...[
      'our tradespeople',
      'our tradesmen',
      'our workmen',
      'our operatives',
      'our engineers',
      'our surveyors',
      'our advisers',
      'our caretakers',
    ],
  ],
  contractors: [
    'our contractors',
    'our contractor',
    'contractors',
    'the contractor',
    'our partners',
    'our key partners',
  ],
  colleagues: ['colleagues', 'our colleagues', 'line managers'],
  customers: ['you', 'customers'],
  landlords: ['landlords', 'a landlord', 'the landlord'],
};

/** Softening words: with one of them a promise is an aim. */
export const hedges = [
  'aim to',
  'try to',
  'strive to',
  'normally',
  'usually',
  'generally',
  'endeavour to',
  'do our best to',
];

/** Words of everyday English that are near to known ones, and are not those misspelt. */
export const everydayWords: ReadonlySet<string> = new Set([
  ...['take', 'get', 'lose', 'hear', 'charge', 'leave', 'list', 'lists', 'sent', 'reported', 'put', 'come', 'live'],
  ...[
    'one',
    'this',
    'these',
    'that',
    'their',
    'them',
    'they',
    'new',
    'main',
    'other',
    'own',
    'forum',
    'each',
    'an',
    'of',
  ],
]);

/** Who can stand as the object of an action without being a customer group. */
export const pronouns = ['you', 'us', 'each other', 'everyone'];

/** The languages in which an answer may be given, each with other names for it; one that is missing is added here. */
export const languages: Record<string, readonly string[]> = {
  Welsh: ['Cymraeg'],
  English: [],
  'Scottish Gaelic': ['Gaelic', 'Gàidhlig'],
  Scots: [],
  Irish: [],
  'Ulster Scots': [],
  Cornish: [],
  'British Sign Language': ['BSL'],
  Albanian: [],
  Amharic: [],
  Arabic: [],
  Bengali: ['Bangla', 'Sylheti'],
  Bulgarian: [],
  Cantonese: [],
  Chinese: [],
  Czech: [],
  Dari: [],
  Dutch: [],
  French: [],
  German: [],
  Greek: [],
  Gujarati: [],
  Hindi: [],
  Hungarian: [],
  Italian: [],
  Kurdish: [],
  Latvian: [],
  Lithuanian: [],
  Malayalam: [],
  Mandarin: [],
  Nepali: [],
  Pashto: [],
  Persian: ['Farsi'],
  Polish: [],
  Portuguese: [],
  Punjabi: ['Panjabi'],
  Romani: [],
  Romanian: [],
  Russian: [],
  Slovak: [],
  Somali: [],
  Spanish: [],
  Swahili: [],
  Tagalog: [],
  Tamil: [],
  Tigrinya: [],
  Turkish: [],
  Ukrainian: [],
  Urdu: [],
  Vietnamese: [],
  Yoruba: [],
  'the language of your choice': ['your preferred language', 'your chosen language', 'your own language'],
};

/** All of their names. */
export const languageNames = Object.entries(languages).flatMap(([id, others]) => [id, ...others]);

/** The words with which a promise goes on, once it is said whose it is. */
export const modals: ReadonlySet<string> = new Set(['will', 'shall', 'must', 'may', 'should', 'can']);

/** Words that sound like a promise about time and cannot be measured, by where they stand. */
export const vagueWords: Record<'vague-limit' | 'vague-frequency' | 'vague-condition', string[]> = {
  'vague-limit': [
    'as soon as possible',
    'as soon as we can',
    'as soon as practicable',
    'as quickly as possible',
    'quickly as possible',
    'promptly',
    'quickly',
    'swiftly',
    'without delay',
    'without undue delay',
    'in good time',
    'in a timely manner',
    'in advance',
    'in due course',
    'shortly',
    'soon',
    'within a reasonable time',
    'for a reasonable time',
    'within agreed timescales',
    'within published timescales',
    'within our published timescales',
    'within a convenient time',
    'for long periods',
  ],
  'vague-frequency': [
    'regularly',
    'on a regular basis',
    'frequently',
    'often',
    'periodically',
    'occasionally',
    'from time to time',
    'continuously',
    'throughout the day',
    'during the day',
  ],
  'vague-condition': [
    'in all other cases',
    'in other cases',
    'where possible',
    'wherever possible',
    'whenever possible',
    'if possible',
    'where practicable',
    'where practical',
    'wherever practical',
    'wherever practicable',
    'where practicable and reasonable',
    'as far as practicable',
    'as far as possible',
    'as far as reasonably attainable',
    'as much as possible',
    'as much as we can',
    'where appropriate',
    'as appropriate',
    'where necessary',
    'if necessary',
    'as necessary',
    'where required',
    'as required',
    'where reasonable',
    'within reason',
    'where we can',
    'when we can',
    'whenever we can',
    'wherever we can',
    'if appropriate',
    'whenever we can',
    'subject to availability',
    'subject to staff availability',
    'subject to resources',
    'at every opportunity',
  ],
};

/** The words of units, by the unit that they name; more come from the vocabulary. */
export const unitWords: Record<string, string[]> = {
  second: ['second', 'seconds'],
  minute: ['minute', 'minutes'],
  hour: ['hour', 'hours'],
  'working hour': ['working hour', 'working hours'],
  day: ['day', 'days'],
  'calendar day': ['calendar day', 'calendar days'],
  'clear day': ['clear day', 'clear days'],
  'working day': ['working day', 'working days', 'business day', 'business days'],
  'clear working day': ['clear working day', 'clear working days'],
  week: ['week', 'weeks'],
  month: ['month', 'months', 'calendar month', 'calendar months'],
  quarter: ['quarter', 'quarters'],
  year: ['year', 'years'],
};

/** What a kind of term is called in a message, with its article. */
export const kindNames: Record<TermKind, string> = {
  subject: 'subject',
  means: 'means of contact',
  action: 'action',
  qualifier: 'qualifier',
  event: 'event',
  customer: 'customer group',
  body: 'body',
  language: 'language',
  hours: 'hours',
  pronoun: 'person',
  party: 'party',
  hedge: 'softening word',
  'vague-limit': 'time',
  'vague-frequency': 'frequency',
  'vague-condition': 'condition',
};
