import { check, compile } from '../../pledge.ts';
import type { Document } from '../../trace/document.ts';
import { readDocument } from '../../trace/formats/index.ts';
import { trace as traceIn } from '../../trace/trace.ts';
import { type Command, on, type Shared, textOrJson } from '../command.ts';
import { sharedWords, writeTroubles } from '../compiling.ts';
import { inWords, readBytes, type Specification } from '../files.ts';
import { json, writeFindings } from '../findings.ts';
import { readOne } from '../one.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { traceAsData, traceInWords } from '../trace-report.ts';

export const trace: Command<Shared & { all?: boolean }> = {
  name: 'trace',
  summary: 'hold a specification against the document that it was written from',
  arguments: [
    {
      name: '<spec>',
      says: 'a specification: a file, the name of one in the folder specs, or - for standard input',
    },
    {
      name: '<document>',
      says: 'the document: Word (.docx), PDF, a web page, Markdown or plain text, or - for standard input',
    },
  ],
  options: [{ flags: '--all', says: 'list what accounts for each figure, too' }, textOrJson, on],
  more: 'Every timescale, percentage, frequency, time, date, fee, telephone number and address in the document is looked up in the specification.\nThe exit code is 0 where each is accounted for or excused, 1 where one is not, 2 where something cannot be read. `pledge explain trace` tells more.',
  examples: [
    ['pledge trace meadowbank-homes "Customer Care Policy.docx"', 'what the specification lacks, and what it adds'],
    ['pledge trace meadowbank-homes policy.pdf --all', 'and what accounts for each figure'],
    ['pledge trace meadowbank-homes policy.html --format json', 'as data, for another program'],
  ],
  run: async ([spec = '', file = ''], options, terminal) => {
    const read = await readBoth(spec, file, terminal);
    if ('troubles' in read) return tell(read.troubles, terminal);
    const { specification, document } = read;
    const compiled = compile(specification.text, {
      vocabulary: sharedWords(terminal),
      on: options.on ?? terminal.today,
    });
    const { policy, findings } = check(compiled);
    if (!policy) {
      const errors = findings.filter(({ severity, accepted }) => severity === 'error' && accepted === undefined);
      writeFindings([{ source: specification, findings: errors }], {}, terminal.err);
      return tell(
        [`${specification.file} has errors. Mend them first: what stands in them would seem to be missing.`],
        terminal,
      );
    }
    const traced = traceIn({ ...compiled, policy }, document);
    if (traced.traced.length === 0)
      return tell([`${inWords(file)} holds no figure. Is it the right document?`], terminal);
    const names = { specification: specification.file, document: file };
    if (options.format === 'json') terminal.out.write(json(traceAsData(traced, names)));
    else
      terminal.out.write(`${traceInWords(traced, { ...names, counts: document.counts }, options.all, terminal.out)}\n`);
    return traced.traced.some(({ by, excuse }) => !by && !excuse) ? 1 : 0;
  },
};

/** The two, or why one of them cannot be read: a sentence each. */
async function readBoth(
  spec: string,
  file: string,
  terminal: Terminal,
): Promise<{ specification: Specification; document: Document } | { troubles: string[] }> {
  if (spec === '-' && file === '-')
    return { troubles: ['Standard input can be the specification or the document, not both.'] };
  if (/\.pledge$/i.test(file))
    return { troubles: [`${file} is a specification. Name the specification first, and then the document.`] };
  const one = await readOne(spec, terminal.input);
  const troubles = 'troubles' in one ? one.troubles : [];
  const found = await readBytes(file, terminal.input);
  if (found.trouble !== undefined) return { troubles: [...troubles, found.trouble] };
  const read = await readDocument(found.bytes, file);
  if ('trouble' in read) return { troubles: [...troubles, `${inWords(file)} ${read.trouble}`] };
  return 'troubles' in one ? one : { ...one, document: read.document };
}

function tell(troubles: readonly string[], terminal: Terminal): ExitCode {
  writeTroubles(troubles, terminal);
  return 2;
}
