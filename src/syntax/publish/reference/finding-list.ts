import type { Diagnostic } from '../../../ground/diagnostic.ts';
import { paragraphs, sample } from './markdown.ts';

const says: Record<Diagnostic['severity'], string> = {
  error: 'Error: nothing is built until it is mended.',
  warning: 'Warning: look at it; it may be as you mean it.',
  note: 'Note: counted, and listed when you ask.',
};

/** Every finding, with a wrong line and its mend. */
export function findingList(catalogue: readonly Diagnostic[]): string {
  return paragraphs(
    '## Findings',
    'What Pledge may tell you, by its code. Findings come all at once, each with its line; one mistake does not hide another. `pledge explain` says the same of a code.',
    ...[...Map.groupBy(catalogue, ({ code }) => code.slice(0, 3))].flatMap(([family, findings]) => [
      `### ${families[family] ?? 'Others'}`,
      ...findings.map(oneFinding),
    ]),
  );
}

/** What the first figures of a code stand for. */
const families: Record<string, string> = {
  P01: 'Lines that cannot be read',
  P02: 'Words and names',
  P03: 'Figures and dates',
  P04: 'What does not fit together',
  P05: 'Codes and laws',
  P06: 'What nobody can measure',
  P07: 'Plain English',
  P08: 'The printed leaflet',
};

function oneFinding({ code, says: message, severity, because, wrong, right, shows }: Diagnostic): string {
  const text = message.strings.join('…').replace(/…\.$/, '…');
  return paragraphs(
    `#### ${code}`,
    `**${text}** ${because}`,
    `*${says[severity]}*`,
    sample(`# Not so:\n${short(wrong)}\n\n# But so:\n${short(right)}`, shows),
  );
}

const short = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.length > 110 ? `${line.slice(0, 100)} …` : line))
    .join('\n');
