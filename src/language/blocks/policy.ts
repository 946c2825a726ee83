import { block, field } from '../define.ts';

const fact = (name: string, key: string, meaning: string, example: string) =>
  field(name, `${key} {value:text}` as '{value:text}', meaning, example);

export const policy = block({
  name: 'policy',
  opens: 'policy {title:text}',
  meaning: 'The policy itself: how it is known, who approved it, and when it is reviewed.',
  example: `policy Customer Care
  approved         17 January 2025 by the Board
  review           every 3 years, next January 2028`,
  fields: {
    alsoKnownAs: fact(
      'alsoKnownAs',
      'also known as',
      'Another title under which it goes.',
      'also known as Customer Services Policy',
    ),
    reference: fact('reference', 'reference', 'Its number or reference.', 'reference CC1'),
    status: fact('status', 'status', 'How far it has come: draft, approved.', 'status approved'),
    purpose: fact(
      'purpose',
      'purpose',
      'Why it is put before somebody: review, approval.',
      'purpose review and approval',
    ),
    publication: fact('publication', 'publication', 'Whether it is published.', 'publication published'),
    approved: field(
      'approved',
      'approved {on:date} [by {by:text}]',
      'When it was approved, and by whom.',
      'approved 17 January 2025 by the Board',
    ),
    reviewedBy: fact(
      'reviewedBy',
      'reviewed by',
      'Who reviews it before approval.',
      'reviewed by Operations Committee',
    ),
    reviewed: field('reviewed', 'reviewed {on:date} [by {by:text}]', 'When it was last reviewed.', 'reviewed May 2023'),
    review: field(
      'review',
      'review [every {every:period}] [next {next:date}] [by {by:text}]',
      'How often it is reviewed, when next, and by whom.',
      'review every 3 years, next January 2028',
    ),
    owner: fact('owner', 'owner', 'Who answers for it.', 'owner Director of Customer Services'),
    lead: fact('lead', 'lead', 'Who leads on it.', 'lead Executive Director of Customer Experience'),
    author: fact('author', 'author', 'Who wrote it.', 'author Head of Housing'),
    board: fact('board', 'board', 'The board responsible.', 'board Meadowbank Homes Ltd'),
    committee: fact('committee', 'committee', 'The committee responsible.', 'committee Operations Committee'),
    values: field(
      'values',
      'values {values:names}',
      'The values that it rests on. A value with a comma in it stands in quotes.',
      'values Respect, Openness',
    ),
    follows: field(
      'follows',
      'follows {standard:text}',
      'A standard that it follows, by its name.',
      'follows Complaint Handling Code',
    ),
    doesNotFollow: field(
      'doesNotFollow',
      'does not follow {standard:title} because {because:quoted}',
      'A standard that it does not follow, and why.',
      'does not follow Complaint Handling Code because "we are not a member of the scheme"',
    ),
    accept: field(
      'accept',
      'accept {code:code} because {because:quoted}',
      'You have seen what Pledge reports about the policy as a whole, and leave it as it is, for this reason.',
      'accept P0601 because "the board decides in March"',
    ),
    weakened: field(
      'weakened',
      'weakened {what:quoted} from {from:quoted} to {to:quoted} because {because:quoted}',
      'Something that is weaker than it was, on purpose, and has no statement of its own, such as hours: its identity, what it was, what it is now, and why. `pledge diff` shows you the line to write.',
      'weakened "office-hours" from "Monday to Friday, 9am to 5pm" to "Monday to Friday, 10am to 4pm" because "few people come in the early morning"',
    ),
    withdrawn: field(
      'withdrawn',
      'withdrawn {what:quoted} because {because:quoted}',
      'A promise that is no longer made, on purpose: its identity, and why. `pledge diff` then tells it as approved.',
      'withdrawn "enquiry.reply[fax]" because "nobody sends faxes any more"',
    ),
  },
  text: true,
});
