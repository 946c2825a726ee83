import { catalogue } from '../../catalogue.ts';
import { type Diagnostic, pattern } from '../../ground/diagnostic.ts';
import { nearest } from '../../ground/suggest.ts';
import { type Command, type Shared, textOrJson } from '../command.ts';
import { json } from '../findings.ts';
import type { ExitCode, Stream, Terminal } from '../terminal.ts';
import { type Topic, topics } from '../topics.ts';
import { cut, indented, wrap } from '../wrap.ts';

export const explain: Command<Pick<Shared, 'format'>> = {
  name: 'explain',
  summary: 'explain a finding by its code, or a topic',
  arguments: [
    {
      name: '[code]',
      says: `a code such as ${catalogue[0]?.code}, the beginning of several such as P01, or a topic: ${topics.map(({ name }) => name).join(', ')}; left out, all are listed`,
    },
  ],
  options: [textOrJson],
  examples: [
    [`pledge explain ${catalogue[0]?.code}`, 'what a finding means, with an example before and after'],
    ['pledge explain P04', 'list every code that begins so'],
    ['pledge explain', 'list every code and topic'],
  ],
  run: async ([wanted], { format }, terminal) => {
    if (wanted === undefined) return list(catalogue, topics, format, terminal);
    const topic = topics.find(({ name }) => name === wanted.toLowerCase());
    const found = catalogue.find(({ code }) => code === codeOf(wanted));
    const family = catalogue.filter(({ code }) => code.startsWith(codeOf(wanted)));
    if (!found && family.length > 0) return list(family, [], format, terminal);
    if (!topic && !found) return unknown(wanted, terminal);
    if (format === 'json') terminal.out.write(json(topic ?? asData(found as Diagnostic)));
    else terminal.out.write(topic ? aboutTopic(topic, terminal.out) : aboutCode(found as Diagnostic, terminal.out));
    return 0;
  },
};

/** A code in any letters, and without its P: 0101 or 101. */
function codeOf(wanted: string): string {
  return /^\d{3,4}$/.test(wanted) ? `P${wanted.padStart(4, '0')}` : wanted.toUpperCase();
}

function unknown(wanted: string, terminal: Terminal): ExitCode {
  const near = nearest(
    wanted.toUpperCase(),
    catalogue.map(({ code }) => code),
  );
  const topic = nearest(
    wanted.toLowerCase(),
    topics.map(({ name }) => name),
  );
  const meant = topic ?? near;
  terminal.err.write(
    `There is no code or topic “${wanted}”.${meant ? ` Did you mean ${meant}?` : ''} \`pledge explain\` alone lists them.\n`,
  );
  return 2;
}

function list(
  codes: readonly Diagnostic[],
  others: readonly Topic[],
  format: Shared['format'],
  { out }: Terminal,
): ExitCode {
  if (format === 'json') {
    out.write(json(codes.map(asData)));
    return 0;
  }
  for (const diagnostic of codes) {
    const { code, severity } = diagnostic;
    const says = wrap(pattern(diagnostic), out.width, ' '.repeat(16)).trimStart();
    out.write(`${out.paint.strong(code)}  ${out.paint[severity](severity.padEnd(7))}  ${says}\n`);
  }
  if (others.length > 0) out.write('\n');
  for (const { name, summary } of others) out.write(`${out.paint.strong(name.padEnd(14))}  ${summary}\n`);
  return 0;
}

function asData(diagnostic: Diagnostic) {
  const { code, severity, because, wrong, right } = diagnostic;
  return { code, severity, says: pattern(diagnostic), because, wrong, right };
}

function aboutCode(diagnostic: Diagnostic, { paint, width }: Stream): string {
  const { code, severity, because, wrong, right } = diagnostic;
  const prose = Math.min(width, 80);
  return [
    `${paint.strong(code)}  ${paint[severity](severity)}`,
    '',
    wrap(pattern(diagnostic), prose),
    '',
    wrap(because, prose),
    '',
    paint.strong('Instead of'),
    '',
    example(wrong),
    '',
    paint.strong('write'),
    '',
    example(right),
    '',
  ].join('\n');
}

const example = (text: string): string => indented(cut(text), '    ');

function aboutTopic({ name, text }: Topic, { paint }: Stream): string {
  return `${paint.strong(name)}\n\n${text.trim()}\n`;
}
