import { paragraphs, sample } from './markdown.ts';

/** A small policy that is whole: it is tested to be read without a finding, and to be laid out already. */
export const first = `association Meadowbank Homes
  nation           Scotland
  telephone        0800 000 0000

policy Customer Care
  approved         17 January 2025 by the Board
  review           every 3 years, next January 2028

office hours
  Monday to Friday 9am to 5pm
  closed on holidays

channel telephone "Phone us"
  contact          0800 000 0000
  open             office hours
  we will answer calls within 20 seconds for at least 90% of calls
  we will return missed calls within 1 working day

section Letters and emails
  clause           4.2
  we will acknowledge emails within 24 hours
  we will reply to letters and emails within 10 working days of receipt
    extendable by 5 working days if "we need to ask someone else"
  we will "write in plain English"

procedure complaints
  raise by         telephone, email
  stage 1
    we will reply within 5 working days of receipt
  stage 2
    we will reply within 20 working days of escalation
  then             Scottish Public Services Ombudsman

what we ask of you
  please "treat our staff with respect"
  you must give at least 4 weeks' notice before ending your tenancy

leaflet Our service standards
  | What you can expect from us, and what we ask of you.`;

export function layout(): string {
  return paragraphs(
    '## A policy, whole',
    'One file, whose name ends in `.pledge`, holds one policy. This one is short, and says most of what a policy needs:',
    sample(first),
    'Read it aloud: it says what it means. Pledge checks it, prints it as a leaflet, and compares it with the law and with other policies.',
    '## How a file is laid out',
    `- **Blocks begin at the margin**: \`association\`, \`channel\`, \`section\` and so on. What belongs to a block is indented under it, by as many spaces as you like, as long as its lines have the same.
- **One line says one thing.** A line of a block is a fact (\`contact          0800 000 0000\`) or a promise (\`we will …\`). What belongs to a line may stand on it, or on lines of its own indented under it.
- **A clause at the head of a block holds for all of it.** \`clause 4.2\` above goes for every promise of the section, unless one says otherwise. So do \`for tenants\`, \`during office hours\`, \`internal\` and others.
- **Words that carry meaning are known words**: those of this page and of the vocabulary at its end. Your own words stand in quotes. Nothing is passed over: what Pledge does not understand, it tells you, with the nearest word that it knows.
- **Text to be printed** stands after a bar: \`| We log every call.\` It may hold *emphasis*, **strong words**, lists and links, as in Markdown. It holds no figures: they belong in promises and facts, so that none can be wrong in two places.
- **Remarks for yourselves** begin with a hash and a space: \`# ask the Board\`. They stand on a line of their own or at the end of one, and are never printed.
- **Spacing does not matter.** Capitals, a colon after the first words of a fact, commas between clauses, a full stop at the end, curly quotes, tabs: type as you like, or paste from Word. \`pledge fmt\` lays the file out, and changes nothing that it says.`,
  );
}
