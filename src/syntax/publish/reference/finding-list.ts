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
    ...catalogue.map(oneFinding),
  );
}

function oneFinding({ code, says: message, severity, because, wrong, right }: Diagnostic): string {
  const text = message.strings.join('…').replace(/…\.$/, '…');
  return paragraphs(
    `### ${code}`,
    `**${text}** ${because}`,
    `*${says[severity]}*`,
    sample(`# Not so:\n${short(wrong)}\n\n# But so:\n${short(right)}`),
  );
}

const short = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.length > 110 ? `${line.slice(0, 100)} …` : line))
    .join('\n');
