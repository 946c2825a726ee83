import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

/** A part of a document, whatever format it is then written in. */
export type Part =
  | { heading: string }
  | { text: string }
  | { items: readonly string[] }
  | { rows: readonly (readonly string[])[] };

/** Meadowbank's own document, which is invented: every kind of figure, as officers write them. */
export const parts: readonly Part[] = [
  { heading: 'Customer Care Policy' },
  { text: 'Approved by the Board on 17/01/2025. Next review: January 2028, and every three years after that.' },
  { heading: '1. About us' },
  {
    text: 'Write to Meadowbank Homes at 1 High Street, Meadowbank ME1 1AA, email hello@meadowbank.example or see www.meadowbank.example.',
  },
  { heading: '2. When you call us' },
  {
    text: '2.1 Our lines are open 8.30am – 5pm, Monday to Thursday, and on Fridays from half past eight to 4 o’clock. Ring 0800 000 0000. We answer nine out of ten calls within five (5) rings, and return urgent calls within 24 hours.',
  },
  { text: '2.2 Our out of hours line, 0800 000 0001, is open 24/7. In danger, telephone 999.' },
  { heading: '3. When you write to us' },
  {
    items: [
      'We acknowledge letters within two working days and send a full reply to them within 10 working days.',
      'Emails are acknowledged by the end of the next working day.',
      'You can make a subject access request. We answer within one calendar month, or two further months if it is complex, for a fee of no more than £10.00.',
    ],
  },
  { heading: '4. Repairs' },
  {
    rows: [
      ['Repair', 'How soon we complete it'],
      ['Emergency', 'Within 6 hours'],
      ['Urgent', 'Within 3 working days'],
      ['Routine', 'Within 20 working days'],
    ],
  },
  { text: 'Gas appliances are checked annually. We paint the outside of your home once every four to five years.' },
  { heading: '5. Complaints' },
  { text: 'We reply to a complaint at stage 1 in 5 working days, and at stage 2 in 20 working days.' },
  { heading: '6. What we ask of you' },
  { text: 'Give us four weeks’ notice before you end your tenancy.' },
  { heading: '7. How we check' },
  { text: 'We run a tenant survey every other year.' },
];

type Write = (parts: readonly Part[]) => string;

/** As a text editor has it, broken in the middle of figures. */
export const asText: Write = (all) =>
  all
    .map((part) => {
      if ('heading' in part) return part.heading;
      if ('text' in part) return wrapped(part.text);
      if ('items' in part) return part.items.map((item) => `• ${wrapped(item)}`).join('\n');
      return part.rows.map((row) => row.join('\t')).join('\n');
    })
    .join('\n\n');

const wrapped = (text: string): string => text.replaceAll(/(.{1,33}) /g, '$1\n');

export const asMarkdown: Write = (all) =>
  all
    .map((part) => {
      if ('heading' in part) return `## ${part.heading}`;
      if ('text' in part) return part.text.replace('hello@meadowbank.example', '<hello@meadowbank.example>');
      if ('items' in part) return part.items.map((item) => `- ${item}`).join('\n');
      const [head = [], ...rows] = part.rows;
      return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
    })
    .join('\n\n');

export const asHtml: Write = (all) => {
  const body = all.map((part) => {
    if ('heading' in part) return `<h2>${part.heading}</h2>`;
    if ('text' in part)
      return `<p>${part.text.replace('hello@meadowbank.example', '<a href="mailto:hello@meadowbank.example">us</a>')}</p>`;
    if ('items' in part) return `<ul>${part.items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
    return `<table>${part.rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>`;
  });
  return `<!doctype html>
<html lang="en"><head><title>Customer Care Policy</title><style>p { margin: 5px }</style></head>
<body><nav>Call 0800 111 1111 within 3 days</nav>
${body.join('\n')}
<script>const days = "7 working days";</script></body></html>`;
};

export async function asWord(all: readonly Part[]): Promise<Uint8Array> {
  const children = all.flatMap((part): (Paragraph | Table)[] => {
    if ('heading' in part) return [new Paragraph({ text: part.heading, heading: HeadingLevel.HEADING_2 })];
    if ('text' in part) return [new Paragraph(part.text)];
    if ('items' in part)
      return part.items.map((item) => new Paragraph({ children: [new TextRun(item)], bullet: { level: 0 } }));
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    return [new Table({ rows: part.rows.map((row) => new TableRow({ children: row.map(cell) })) })];
  });
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
