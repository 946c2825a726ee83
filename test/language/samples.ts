import type { TermKind, ValueKind } from '../../src/language/shape.ts';
import { type Part, partsOf } from '../../src/syntax/shape.ts';

/** A few ways of writing each kind of value and term; `office hours` must be declared where they are used. */
export const samples: Record<ValueKind | TermKind, readonly string[]> = {
  duration: ['10 working days', '24 hours', 'five rings', '2 to 3 days', 'a week', '1 month'],
  period: ['3 months', 'year', '4 to 5 years'],
  count: ['twice', 'once', '4 times'],
  unit: ['year', 'month'],
  number: ['1', '2', '3'],
  percentage: ['90%', '85.5%'],
  proportion: ['80%', 'at least 95.5%'],
  time: ['5pm', '17:30', '8.45am', 'noon'],
  times: ['9am to 5pm', '10.30am to 1pm and 2pm to 5pm', '5pm to 8.30am'],
  date: ['1 April 2026', 'January 2028', '24 December'],
  dated: ['1 April 2026', 'January 2028'],
  yearly: ['1 October', 'March'],
  weekdays: ['Monday to Friday', 'weekdays', 'Monday, Wednesday and Friday', 'weekends'],
  money: ['£10', '£12.50'],
  telephone: ['0800 000 0000', '01726 874450'],
  email: ['hello@meadowbank.example'],
  web: ['www.meadowbank.example', 'meadowbank.example/help'],
  clause: ['5.2', 'Appendix 1, row 3'],
  quoted: ['"you are out"', '"we need to ask someone else"'],
  text: ['Meadowbank Homes', 'If you write to us: letters, emails'],
  names: ['Customer Team', 'call reports, mystery shoppers'],
  terms: ['window box, window boxes', 'wheelie bins'],
  forms: ['watering, watered'],
  title: ['Complaint Handling Code'],
  'declared-hours': ['telephone hours', 'summer office hours'],
  word: ['BAL', 'PAY'],
  identity: ['keeping-informed', 'stage-1-reply'],
  code: ['P0601'],
  subject: ['complaints', 'subject access requests', 'repair', 'graffiti'],
  means: ['letters', 'emails', 'the telephone', 'texts'],
  action: ['reply to', 'acknowledge', 'visit', 'complete'],
  qualifier: ['urgent', 'stage 1', 'routine', 'escalated'],
  event: ['receipt', 'request', 'a visit', 'ending your tenancy'],
  customer: ['tenants', 'some leaseholders', 'your neighbours'],
  body: ['Housing Ombudsman', 'the Scottish Public Services Ombudsman'],
  language: ['Welsh', 'the language of your choice'],
  hours: ['office hours'],
  pronoun: ['you', 'each other'],
  party: ['we', 'our contractors', 'you', 'colleagues'],
  hedge: ['aim to', 'normally'],
  'vague-limit': ['as soon as possible', 'promptly'],
  'vague-frequency': ['regularly', 'from time to time'],
  'vague-condition': ['where possible', 'if necessary'],
};

/**
 * Ways of writing a shape: all its parts in their first form, then each part in each of its other forms, and each
 * that may be left out left out.
 */
export function variantsOf(shape: string): string[] {
  const choices = partsOf(shape).map(formsOf);
  const usual = choices.map(([first]) => first ?? '');
  const others = choices.flatMap((forms, i) => forms.slice(1).map((form) => usual.with(i, form)));
  return [usual, ...others].map((parts) => parts.filter((part) => part !== '').join(' '));
}

function formsOf(part: Part): string[] {
  switch (part.is) {
    case 'words':
    case 'either':
    case 'choice':
      return part.words;
    case 'optional': {
      const inside = part.parts.map(formsOf);
      const longest = Math.max(...inside.map((forms) => forms.length));
      const each = Array.from({ length: longest }, (_, i) => inside.map((forms) => forms[i] ?? forms[0]).join(' '));
      return [...each, ''];
    }
    case 'gap': {
      const each = part.kinds.flatMap((kind) => samples[kind as ValueKind | TermKind].slice(0, 2));
      if (part.many === '') return each;
      return [...each, `${each[0]} and ${each.at(-1)}`, `${each[0]}, ${each[1] ?? each[0]} or ${each.at(-1)}`];
    }
  }
}
