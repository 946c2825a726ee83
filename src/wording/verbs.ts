/** What a verb needs besides itself. The verb is as its author wrote it; what is not here is said plainly. */

/** Verbs that stand around what they are about: “keep you informed”, “make emergencies safe”. */
const apart = [
  ...['informed', 'updated', 'up to date'].map((end) => ['keep', end] as const),
  ...([
    ['let', 'know'],
    ['let', 'in'],
    ['allow', 'in'],
    ['make', 'safe'],
    ['make', 'available'],
    ['put', 'right'],
    ['call', 'back'],
    ['ring', 'back'],
    ['phone', 'back'],
  ] as const),
];

/** Verbs that take a person and a thing side by side: “send you a receipt”. */
const giving = new Set(['give', 'send', 'offer', 'show', 'post', 'mail', 'tell', 'pay', 'ask']);

/** The word between a person and a thing; of what is not here, “about”. */
const between: Record<string, string> = {
  provide: 'with',
  supply: 'with',
  invite: 'to',
  'ask for': 'for',
  help: 'with',
};

/** Verbs that pass things to someone: “send receipts to tenants”. */
const passing = new Set([
  'send',
  'give',
  'post',
  'mail',
  'issue',
  'provide',
  'supply',
  'offer',
  'show',
  'publish',
  'report',
]);

/** Verbs that need their preposition as soon as they have an object. */
const needing: Record<string, string> = {
  reply: 'reply to',
  respond: 'respond to',
  'reply in full': 'reply in full to',
  'respond in full': 'respond in full to',
  write: 'write to',
  decide: 'decide on',
  listen: 'listen to',
  apologise: 'apologise for',
};

/** What a promise is called that is kept by doing it; of what is not here, the verb. */
const named: Record<string, string> = {
  acknowledge: 'acknowledgement',
  reply: 'reply',
  answer: 'reply',
  respond: 'reply',
  decide: 'decision',
  update: 'updates',
  investigate: 'investigation',
  refer: 'referral',
  resolve: 'resolution',
  record: 'record',
};

/** A verb and what it is about: “reply to letters”, “keep you informed”, “send you repair receipts”. */
export function predicate(verb: string, thing = '', person = ''): string {
  const [start, end] = apart.find(([first, last]) => verb === `${first} ${last}`) ?? [];
  if (start && end) {
    const about = person && thing ? ` about ${thing}` : '';
    return `${start} ${person || thing} ${end}${about}`.replaceAll(/ {2,}/g, ' ');
  }
  if (person && /^(?:about|on|of|for|to|with|in|before|that|how|who|what|when|whether|if)\b/.test(thing))
    return `${verb} ${person} ${thing}`;
  if (person && thing)
    return giving.has(verb) ? `${verb} ${person} ${thing}` : `${verb} ${person} ${between[verb] ?? 'about'} ${thing}`;
  return person || thing ? `${withPreposition(verb)} ${person || thing}` : verb;
}

/** “acknowledge or reply” → “acknowledge or reply to”. */
function withPreposition(verb: string): string {
  const [last = verb] = verb.match(/(?<=(?:^| (?:and|or) ))(?:(?! (?:and|or) ).)+$/) ?? [];
  return verb.slice(0, verb.length - last.length) + (needing[last] ?? last);
}

/** Whether what it is about goes “to” someone. */
export function passesOn(verb: string): boolean {
  return passing.has(verb);
}

/** “acknowledgement”, “reply”: the noun for what keeps the promise. */
export function actionNoun(action: string): string {
  return named[action] ?? action;
}
