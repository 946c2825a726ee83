import { dirname, join } from 'node:path';
import type { Printer } from '../../leaflets/formats/pdf.ts';
import type { Fit } from '../../pages/fitted.ts';
import { formats, type OfOne, workplace } from '../build/formats.ts';
import { lookOf, sharedTemplates } from '../build/look.ts';
import { errorPage, previewPage } from '../build/preview-page.ts';
import { type Command, holidays, on, type Shared } from '../command.ts';
import { type Compilation, compileAll, writeTroubles } from '../compiling.ts';
import { fault } from '../failures.ts';
import { watchFiles } from '../files.ts';
import { inWords, summarise, writeFindings } from '../findings.ts';
import { bankHolidaysIn } from '../holidays.ts';
import { notOne, specificationNamed } from '../one.ts';
import { serve } from '../serve.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends Pick<Shared, 'on'> {
  port: string;
  holidays?: string;
}

export const preview: Command<Options> = {
  name: 'preview',
  summary: 'show the leaflet in a browser, and follow the file while you write',
  arguments: [{ name: '<spec>', says: 'a specification' }],
  options: [
    { flags: '--port <number>', says: 'the port of this computer to use; 0 takes any', byDefault: '4777' },
    holidays,
    on,
  ],
  more: 'Nobody but this computer can see it. Ctrl+C ends it.',
  examples: [['pledge preview specs/meadowbank-homes.pledge', 'then open the address that it prints']],
  run: async ([spec = ''], options, terminal) => {
    const port = Number(options.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
      terminal.err.write(`“${options.port}” is no port. It is a number up to 65535, such as 4777.\n`);
      return 2;
    }
    let current = await reread(spec, options, terminal);
    if (!current) return 2;
    const server = await serve((path) => pageAt(path, current as Compilation), port);
    if ('trouble' in server) {
      writeTroubles([server.trouble], terminal);
      return 2;
    }
    terminal.out.write(`${server.address}\n`);
    terminal.err.write('Open it in a browser. Ctrl+C ends it.\n');
    const { file } = current.specification;
    const stop = watchFiles([file, join(dirname(file), 'brands', 'x')], async () => {
      current = (await reread(spec, options, terminal)) ?? current;
      if (current) server.changed(inWords(summarise([current]), { notes: true }));
    });
    await terminal.stopped();
    stop();
    server.stop();
    return 0;
  },
};

async function reread(spec: string, options: Options, terminal: Terminal): Promise<Compilation | undefined> {
  const { list, troubles: unread } = bankHolidaysIn(options.holidays);
  if (unread.length > 0) return void writeTroubles(unread, terminal);
  const named = specificationNamed(spec);
  const { compilations, troubles } = await compileAll([named], options.on ?? terminal.today, terminal, list);
  if (compilations.length > 1) troubles.push(notOne(spec, compilations.length));
  writeTroubles(troubles, terminal);
  if (compilations.length > 1) return undefined;
  writeFindings(compilations, {}, terminal.err);
  return compilations[0];
}

const shown: readonly OfOne[] = ['html', 'large-print'];

async function pageAt(
  path: string,
  { specification, policy, findings, source }: Compilation,
): Promise<string | undefined> {
  if (path === '/') return previewPage();
  const name = shown.find((name) => path === `/${formats[name].file}`);
  if (!name) return undefined;
  if (!policy) return errorPage(source.file, source.text, findings);
  try {
    const look = lookOf(specification, sharedTemplates());
    const { content, problems } = await formats[name].make(
      workplace(specification, policy, look, shown, noPrinter, whole),
    );
    return content === undefined ? problems.join('\n') : String(content);
  } catch (error) {
    return fault(`drawing ${source.file}`, error);
  }
}

/** A preview is drawn anew at every change, and travels nowhere. */
const whole: Fit = async (fonts) => [...fonts];

/** Nothing is printed for a preview. */
const noPrinter: Printer = {
  print: async () => ({ kind: 'not-printed', problem: { kind: 'printer-closed' } }),
  close: async () => {},
};
