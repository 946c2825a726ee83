import { expectations, givens } from '../language/cases.ts';
import type { Field } from '../language/define.ts';
import { indented, wrap } from './wrap.ts';

/** What a case is comes first in a list for people; the grammar tries it last. */
const { given, givenAt, ...others } = givens;

/** Something that `pledge explain` tells besides its codes. */
export interface Topic {
  name: string;
  summary: string;
  text: string;
}

export const topics: readonly Topic[] = [
  {
    name: 'time',
    summary: 'how Pledge counts hours, days and months',
    text: `
Everything is the time on a clock in the United Kingdom, summer time included.

  20 seconds, 24 hours    exactly that much later, by night and at weekends too
  2 working hours         after that much of your office hours has passed
  10 working days         by the end of the tenth working day after day 0
  4 days, 2 weeks         by the end of the last day; say “working days” or “calendar days” instead of bare “days”
  1 month, 1 year         by the same date of that month, or its last day where it has no such date
  immediately             within a minute
  by the next working day by the end of that day, or by the hour that is said
  5 rings, first contact  no date: rings and contacts are counted

Day 0 is the day on which something happened, whether you were open or not. Day 1 is the first
working day after it (for calendar days, the next day).

Working days are those that your calendar names, less bank holidays, less the days under
“also closed”. Each nation has its own bank holidays: say which under “holidays”. Three lines of the
calendar change how days are counted, for your own promises and never for what a code or the law asks:

  counting the day of receipt                    it is day 1 where it is a working day
  after hours counts as the next working day     what comes in when your office is closed
  due at close of office hours                   and not at the end of the day

What falls due on a closed day is due on it, unless you say “moving to the next working day”. The time
that the law gives for requests for personal data moves so, as the Information Commissioner counts it.

An extension counts from the start where it is in the same unit: 10 working days, extendable by 5,
are 15 working days from receipt. In another unit it counts from the first due date. It holds only
if it was made by the first due date.

“Pausing while” stops the clock: hours lose exactly the time that was paused, and a day at whose end
the case is paused does not count. A complaint that was escalated begins again at the next stage.

The clocks change on the last Sundays of March and October. A time that comes twice is the first of
the two; one that does not come is the moment after the gap.

Bank holidays are known from 2012 to 2036. Those that are not announced yet are computed, and every
date that rests on them says so. A file of GOV.UK’s stands in for them: --holidays FILE.

“At least 4 weeks before” is met when the day of the notice and 4 weeks reach no further than the day itself.
“Every 12 months” allows no longer gap. “Once a year” means once in each calendar year, which allows nearly two.
`,
  },
  {
    name: 'identities',
    summary: 'how a promise is known, wherever it stands',
    text: `
Every promise has an identity, made of what it is about and not of where it stands:

  complaint.stage-1.acknowledge     we will acknowledge stage 1 complaints within 5 working days
  enquiry.reply[letter]             we will reply to letters within 10 working days of receipt
  customers.end-of-tenancy.notice   you must give at least 4 weeks' notice before ending your tenancy

First comes who promises, where that is not you: “contractors”, “customers”, “internal”.
What stands in square brackets tells cases of one promise apart: the means, the customers, the circumstances.

So two clauses that say the same are one promise with two clauses, two that say different things
about the same case are a conflict, and a promise can be followed from one version of a policy to
the next and compared with another association’s.

Words in quotes are a promise of your own, known by those words. Give it a shorter name, with at
least one hyphen, where you like:

  we will "leave a card to say who called" if "you are out"
    as card-left
`,
  },
  {
    name: 'examples',
    summary: 'how an example tells a case, and what must be true of it',
    text: `
An example is a case that you have worked out by hand. \`pledge test\` works it out anew, and tells
where the policy says something else. Write the working beside it, after a #:

  example A letter on the day before Good Friday
    # Closed: 26 Good Friday, 27 and 28 weekend, 29 Easter Monday. Day 5 is 5 April.
    given a letter received 25 March 2027
    then replied by 5 April 2027

The case, on one line or several. A date alone will do, unless hours and minutes count.

${forms({ given, givenAt, ...others })}

What must be true of it:

${forms(expectations)}

What an example does not say is not assumed: where a deadline depends on a circumstance, it must say
whether that is so. The first line, without “given”, is what \`pledge due\` is asked.
`,
  },
  {
    name: 'standards',
    summary: 'how a policy is held against codes and the law, and how to add a standard of your own',
    text: `
Every check holds a policy against the codes and laws that bind its nation on that day (--on DATE for
another day). \`pledge check SPEC --standards\` prints a table of all that they require:

  met               the policy promises as much, or more
  met in part       it does, but only as an aim, for some customers, or counted from a later event
  weaker            there is a day on which it shows; the table names it, with an example to paste
  missing           the policy speaks of the same things, and does not say this
  for you to judge  no program can tell from the words; please read the policy for it
  not applicable    another nation, another day, or others whom it binds

Above it stands how many of the known requirements are encoded, and when they were last read. Those
that are not are listed under it, with the reason. Beside each stands how sure it is: read on an
official page, quoted by others, or only described by them. What is known from memory alone is held
against nobody; --notes lists it.

A standard counts its own days: your closures lengthen what you promise, and never what the law allows.
Say in the policy what you follow, and what you do not and why:

  policy Customer Care
    follows          Meadow Group standard
    does not follow Right to Repair Regulations 1994 because "we are no local authority"

Write a standard of your own in the folder “standards” beside your policies, or name its file beside
them. It has the same sentences as a policy, and takes the place of one of its name that comes with Pledge:

  standard Meadow Group standard
    issued by        Meadow Group
    binds            "members of the group"
    in force         1 April 2026
    checked          22 November 2026
    landlords must reply to letters within 10 working days of receipt
      clause 4.1
  renamed Meadow Trust
    now              Meadow Group
`,
  },
  {
    name: 'reports',
    summary: 'how findings are told to people and to programs, and what ends a check well',
    text: `
\`pledge check --format …\` tells the same findings in one of these forms:

  text     for people: the findings on standard error, and how many there are on standard output
  json     for programs of your own; lines and columns count from 1
  markdown for a board paper; with --standards, a table for each code and law
  sarif    for code scanning: SARIF 2.1.0, with a rule for each code and the mends that Pledge offers
  github   annotations beside the lines of a change; GitHub shows the first ten errors and ten warnings
  junit    for build servers: a suite for each file, in it a case for each finding

Notes are listed with --notes, and what its author has accepted with --show-accepted, in every form.
The exit code is 1 where there is an error, 2 where a file could not be read or written, and otherwise 0.
With --fail-on warning a warning is enough for 1, with --fail-on note a note; what is enough is always listed.

In a workflow on GitHub, annotations, or alerts that stay until they are dealt with. Paths are told from the
folder in which Pledge is run, so run it in the folder of the repository:

  - run: npx pledge check specs --format github

  - run: npx pledge check specs --format sarif > pledge.sarif
  - uses: github/codeql-action/upload-sarif@v4
    if: always()
    with:
      sarif_file: pledge.sarif

\`pledge check --fix\` mends what can be meant in one way only: a short form, a bullet, a doubled “the”, a line
that slipped sideways. It never chooses your words, and leaves a file alone where the mend would bring up
something new. Beside a finding that it can mend it says so.
`,
  },
  {
    name: 'trace',
    summary: 'how a document is held against its specification, and how a figure is excused',
    text: `
\`pledge trace SPEC DOCUMENT\` looks for every timescale, percentage, frequency, time of day, date, fee,
telephone number and address in your document, and for what in the specification says the same.

The same number alone is not enough: “10 working days” may be promised of letters and of complaints.
So the two must also be about the same. Pledge looks at the sentence, the row of the table and the
headings, and at the clauses that the specification cites: \`clause 6.2\` helps. Neither may be about
another subject, means, urgency or stage than the other. \`--all\` shows what accounts for each figure,
so that you can judge.

For a figure that is not accounted for:

  a promise is missing            write it: we will reply to letters within 10 working days
  a promise says another figure   correct one of the two
  it is there, for something else say so: the clause, the means, the words of the document
  it promises nothing             excuse it, by words of the document that hold it, with the reason:

    not a commitment
      "telephone 999" because "the number of the emergency services"
      "within the last 5 years" because "it tells of the past"
        clause 1.2

An excuse holds wherever its words stand; with a clause, in that clause alone. When it no longer
excuses anything, \`pledge trace\` says so. Years in the names of laws, numbers of clauses and stages,
and vague words such as “as soon as possible” are no figures.

A web page, Word (.docx), PDF, Markdown and plain text can be read. In a Word document places are
paragraphs, in a PDF pages and lines, elsewhere the lines of the file. Headers and footers of a Word
document, and the menus of a web page, are not read.
`,
  },
  {
    name: 'comparison',
    summary: 'how policies are set side by side, and what makes one stricter than another',
    text: `
\`pledge compare SPEC…\` has a row for each thing that a customer would ask, and a column for each policy or
standard. The rows come from the vocabulary, not from wording: every subject and means that any of them
speaks of, with its priority, its stage, and what is done.

In each cell stands what applies to such a case:

  said of that case     “we will reply to letters within 10 working days”, for a letter
  said of a wider one   “we will reply to general correspondence …”, for a letter: the cell says of what.
                        Complaints, repairs and requests for information inherit nothing from enquiries
  only of some          “we will reply to urgent letters …”, for any letter: shown, and not weighed
  nothing               “Says nothing”

Of two promises about one thing the narrower counts, as in a leaflet or for \`pledge due\`.

The order in a row is decided, over every case from today to 2036. A promise is stricter only where it is
no worse in any part: how soon, promised or only aimed at, in how many cases, for whom, on which
conditions, in which hours, with what extension, exceptions and pauses, at what price. So there is

  strictest             nothing beside it is as strict
  as strict as any      others promise just as much, and nobody more
  no order              better in one way and worse in another, or sooner on some days and later on others;
                        a case of each is shown
  the only one          nobody else says anything about it

What was said of something wider is never marked. No score is made of it.

All are weighed on one calendar, Monday to Friday with the bank holidays of one nation (--calendar), with
nobody's closures: else the same promise in two nations would be two. A note tells where the calendars of
the associations themselves change the answer. Repairs are compared twice: by the name of their priority, and
by its rank.
`,
  },
  {
    name: 'versions',
    summary: 'what a change is, how it is graded, and how what is weaker is approved',
    text: `
\`pledge diff OLD NEW\` finds each promise of one version in the other: by its identity (\`pledge explain
identities\`), by what it promises where it has another name, and, where it is in your own words, by
these words, in its own section first. Where it stands, under which title and how it is laid out is no
change. So each change is one of these:

  weaker, stronger    customers can expect less than before, or more: by the due dates of every case from
                      today on, by whom it is for, on what conditions, how firmly, at what price
  removed, added      it is there in one version only
  sideways            better in one way or for one customer and worse in another, with a case of each;
                      or other than it was, such as a telephone number
  wording only        the words changed. What is in quotes, only a reader can weigh

A change of working days or of hours is told once, with the promises that it makes later or sooner.
What customers are asked to do is worse for them where it is stricter, or new.

What is worse on purpose is approved in the newer file, with the reason. The report shows each line as
it is to be written, under its statement:

  we will reply to letters within 15 working days
    weakened from "10 working days" to "15 working days" because "the Board agreed it in December 2026"

or, where there is no statement any more, or never was one, in the policy block:

  policy Customer Care
    withdrawn "enquiry.reply[fax]" because "nobody sends faxes any more"
    weakened "office-hours" from "Monday to Friday, 9am to 5pm" to "Monday to Friday, 10am to 4pm" because "few come early"

It approves of that change from that figure to that figure, and lapses when either is another one; the
report then says so. With --fail-on weaker the exit code is 1 as long as something worse is not approved.

OLD and NEW are files, names of specifications in the folder specs, or - for standard input; with
@REVISION at its end, a file as git has it: specs/ocean-housing.pledge@v1, ocean-housing@HEAD~3.
The older version is read with the words that Pledge knows today.
`,
  },
];

/** Each form by an example of it, with its meaning under it. */
function forms(of: Readonly<Record<string, Field>>): string {
  return Object.values(of)
    .map(({ example, meaning }) => `  ${example}\n${indented(wrap(meaning, 88), '      ')}`)
    .join('\n');
}
