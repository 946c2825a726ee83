import { plea, promise, request, standing } from '../../../language/statements.ts';
import { hedges, parties } from '../../../language/words.ts';
import { paragraphs, table, typed } from './markdown.ts';

/** How promises and requests are built, part by part. */
export function sentences(): string {
  return paragraphs(
    '## Promises',
    'A promise says who does what, about what, and then, in any order, everything else that matters:',
    picture,
    table(['Part', 'What it is', 'Words'], parts()),
    table(
      ['There are', 'Meaning', 'Example'],
      [promise, standing, request, plea].map(({ name, meaning, example }) => [
        shownName[name] ?? name,
        meaning,
        typed(example),
      ]),
    ),
    '**Lists.** Every part may be a list: `urgent calls and routine emails`, `our staff and our contractors`. Two promises with two times take two lines. Small words such as “the”, “your” and “any” may stand before a known word, and say nothing.',
    '**Your own words.** Quoted words may stand for anything but the action: `we will send "repair receipts" within 48 hours of report`, or for all of it: `we will "treat you with respect"`. They may not hold a figure, a time or a date, because nobody could check it; give it a clause of its own.',
    '**A narrower promise takes the place of a wider one.** With one promise for `letters` and another for `urgent letters`, an urgent letter has the second.',
    '**No time limit is needed.** A promise without one is a standing promise: it is printed, and compared, but never late.',
    '**In a channel**, a promise is about what came that way, and a limit of less than a day counts while the channel is open. **In a procedure**, it is about what the procedure is about.',
  );
}

const picture = `\`\`\`
we   will      reply to  urgent letters and emails  within 2 working days of receipt for tenants
who  strength  action    about what                 clauses
\`\`\``;

const shownName: Record<string, string> = {
  promise: 'Promises in known words',
  standing: 'Promises in your own words',
  request: 'Requests in known words',
  plea: 'Requests in your own words',
};

function parts(): [string, string, string][] {
  const who = Object.values(parties).map((words) => words.slice(0, 2).map(typed).join(' or '));
  return [
    ['Who', 'Who promises, or is asked.', `${who.join(', ')}, or a customer group`],
    [
      'Strength',
      'How firm it is. “should” is weaker than “will”; “may” only permits, and takes no time limit.',
      ['will', 'shall', 'must', 'should', 'may', 'will not', 'will always'].map(typed).join(', '),
    ],
    ['Softened', 'With one of these a promise is an aim. “will” may then be left out.', hedges.map(typed).join(', ')],
    ['Action', 'What is done.', 'the [actions](#actions) of the vocabulary'],
    [
      'About what',
      'First what narrows it down, then what it is about: a subject, or a means that stands for an enquiry made by it, or a person. Left out where the block says it.',
      '[qualifiers](#qualifiers), [subjects](#subjects), [means](#means), customer groups, `you`',
    ],
    ['Clauses', 'How soon, how often, for whom, in which case.', '[all of them](#clauses)'],
  ];
}
