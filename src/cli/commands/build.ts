import { dirname, join } from 'node:path';
import Table from 'cli-table3';
import { size } from '../../pages/index-page.ts';
import { type FormatName, formatNames, isOfOne } from '../build/formats.ts';
import { noticeInWords } from '../build/print-words.ts';
import { progress } from '../build/progress.ts';
import { type Built, buildOnce, type Outcome } from '../build/run.ts';
import { type Command, failOn, holidays, on, type Shared, specs, textOrJson } from '../command.ts';
import { unable } from '../compiling.ts';
import { watchFiles } from '../files.ts';
import { asData, outcome as exitCode, inWords, json, summarise, writeFindings } from '../findings.ts';
import { bankHolidaysIn } from '../holidays.ts';
import { type ExitCode, graver, type Terminal } from '../terminal.ts';

interface Options extends Shared {
  out: string;
  formats: readonly FormatName[];
  watch?: boolean;
  holidays?: string;
}

export const build: Command<Options> = {
  name: 'build',
  summary: 'make the leaflets and the data of each specification',
  arguments: [specs],
  options: [
    { flags: '--out <folder>', says: 'where to put them', byDefault: 'out' },
    { flags: '--formats <list>', says: 'what to make', choices: formatNames, several: true, byDefault: formatNames },
    { flags: '--watch', says: 'build again whenever a file changes, until Ctrl+C' },
    holidays,
    failOn,
    textOrJson,
    on,
  ],
  more: 'A specification with an error is not built; the others are. A file is replaced whole or not at all.\nColours and logo come from brands/NAME.yaml beside the specification.',
  examples: [
    ['pledge build specs', 'make everything, in the folder out'],
    ['pledge build specs/meadowbank-homes.pledge --formats html,pdf', 'two documents of one association'],
    ['pledge build specs --watch --formats html', 'keep the web pages fresh while you write'],
  ],
  run: async (given, options, terminal) => {
    const unread = bankHolidaysIn(options.holidays).troubles;
    if (unread.length > 0) return unable(unread, terminal);
    const { openPrinter } = await import('../../leaflets/formats/pdf.ts');
    const tell = progress(terminal.err);
    const printer = openPrinter({ onNotice: (notice) => tell.say(noticeInWords(notice)) });
    const once = async () => {
      const announced = bankHolidaysIn(options.holidays).list;
      const request = { ...options, specs: given, on: options.on ?? terminal.today, announced };
      const outcome = await buildOnce(request, printer, terminal, tell, (compilations) => {
        if (options.format === 'text') writeFindings(compilations.map(graveOnly), {}, terminal.err);
      });
      return conclude(outcome, options, terminal);
    };
    try {
      const code = await once();
      return options.watch ? await keepWatching(given, once, terminal) : code;
    } finally {
      await printer.close();
    }
  },
};

/** Errors are what keeps a leaflet from being built; for the rest there is `pledge check`. */
function graveOnly({ source, findings }: Outcome['compilations'][number]) {
  return { source, findings: findings.filter(({ severity }) => severity === 'error') };
}

function conclude(
  { compilations, brands, built, troubles, remarks }: Outcome,
  options: Options,
  { out, err }: Terminal,
): ExitCode {
  const found = [...compilations, ...brands];
  if (options.format === 'json') {
    out.write(json({ built, findings: asData(found, { notes: true, showAccepted: true }) }));
  } else {
    const { warnings, notes, ...rest } = summarise(found);
    if (rest.errors + warnings + notes > 0) {
      err.write(
        `${inWords({ ...rest, warnings, notes, accepted: 0 }, { notes: true })} \`pledge check\` lists them.\n`,
      );
    }
    for (const { policy, source } of compilations)
      if (!policy) err.write(`${source.file} was not built: it has an error.\n`);
    if (built.length > 0) out.write(`${table(built)}\n${join(options.out, 'index.html')} leads to all of them.\n`);
  }
  return graver(exitCode(found, options.failOn), troubles.length ? 2 : remarks.length ? 1 : 0);
}

/** What was made and where: a line for each association, a column for each format. */
function table(built: readonly Built[]): string {
  const made = formatNames.filter((name) => isOfOne(name) && built.some(({ format }) => format === name));
  const [ofOne, ofAll] = [
    built.filter(({ format }) => isOfOne(format)),
    built.filter(({ format }) => !isOfOne(format)),
  ];
  const rows = new Table({
    head: ['made in', ...made],
    colAligns: ['left', ...made.map(() => 'right' as const)],
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
    chars: bare,
  });
  for (const [folder, files] of Map.groupBy(ofOne, ({ file }) => dirname(file))) {
    const sizeOf = (name: FormatName) => files.find(({ format }) => format === name)?.bytes;
    rows.push([folder, ...made.map((name) => (sizeOf(name) === undefined ? '–' : size(sizeOf(name) ?? 0)))]);
  }
  const table = made.length > 0 ? [rows.toString().replaceAll(/ +$/gm, '')] : [];
  return [...table, ...ofAll.map(({ file, bytes }) => `${file}  ${size(bytes)}`)].join('\n');
}

/** No lines: columns are seen without them, and a screen reader spells lines out. */
const bare = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
  ].map((name) => [name, '']),
);

async function keepWatching(given: readonly string[], once: () => Promise<ExitCode>, terminal: Terminal): Promise<0> {
  let running = Promise.resolve<unknown>(undefined);
  const stop = watchFiles(
    given.filter((path) => path !== '-'),
    () => {
      running = running.then(once).then(() => terminal.err.write('Waiting for changes; Ctrl+C ends it.\n'));
    },
  );
  terminal.err.write('Waiting for changes; Ctrl+C ends it.\n');
  await terminal.stopped();
  stop();
  await running;
  return 0;
}
