import { adviceFor } from '../../leaflets/formats/browser/problem.ts';
import type { PrinterNotice, PrintFault, PrintProblem } from '../../leaflets/formats/pdf.ts';
import type { Policy } from '../../policy/policy.ts';

/** What the printer tells while it works, as a person reads it. */
export function noticeInWords(notice: PrinterNotice): string {
  switch (notice.kind) {
    case 'unpacking-browser':
      return `Unpacking the browser that prints, once, into ${notice.folder}`;
    case 'no-sandbox':
      return notice.reason === 'root'
        ? 'Printing without the browser’s sandbox, since it has none for root. Pages reach neither network nor files all the same.'
        : 'Printing without the browser’s sandbox, since this system has none. Pages reach neither network nor files all the same.';
    case 'browser-restarted':
      return `The browser stopped (${notice.reason}); starting it once more.`;
  }
}

/** Why a page was not printed, and what to do. */
export function problemInWords(problem: PrintProblem): string {
  switch (problem.kind) {
    case 'no-browser': {
      const tried = problem.attempts.map(
        ({ executable, reason }) => `\n  ${executable ? `${executable}: ` : ''}${reason}`,
      );
      return `there is no browser to print with. ${adviceFor(problem)}${tried.length ? `\nTried:${tried.join('')}` : ''}`;
    }
    case 'fonts-failed':
      return `the font ${problem.fonts.join(', ')} would not load, and its words would be missing.`;
    case 'browser-failed':
      return `the browser failed twice: ${problem.reason}.`;
    case 'printer-closed':
      return 'the printer was closed.';
  }
}

/** Where a print falls short of its page. */
export function faultInWords(fault: PrintFault): string {
  switch (fault.kind) {
    case 'words-differ':
      return `the words of the print differ from those of its page at “${fault.page}”: it has “${fault.print}”.`;
    case 'shrunk': {
      const [wide] = fault.tooWide;
      return `the type came out smaller than it should${wide ? `, because “${wide.text}” is too wide for the paper` : ''}.`;
    }
    case 'language-lost':
      return `a screen reader would read “${fault.words}” as English, though it is marked “${fault.lang}”.`;
    case 'letter-without-font':
      return `its fonts have not every letter of ${fault.words.map((word) => `“${word}”`).join(', ')}.`;
    case 'never-read-out':
      return `a screen reader does not read ${fault.words.map((word) => `“${word}”`).join(', ')}.`;
    case 'see-through':
      return `there are see-through layers on page ${fault.pages.join(', ')}.`;
    case 'picture-without-words':
      return `${fault.count} of its pictures have no description.`;
    case 'picture-missing':
      return `a picture could not be shown: ${fault.addresses.join(', ')}.`;
    case 'request-refused':
      return `its template asks for ${fault.addresses.join(', ')}; nothing is fetched for a print.`;
    case 'font-not-allowed':
      return `it uses the font ${fault.fonts.join(', ')}, which is not embedded.`;
  }
}

/** That a leaflet fills more pages than its author allows it. Large print takes as many as it needs. */
export function tooLong(pages: number, most: number | undefined): string[] {
  return most === undefined || pages <= most ? [] : [`it has ${pages} pages, and is to have at most ${most}.`];
}

/** The policy's own day, for a document that changed with every printing could not be compared: its approval, or else the first day that Pledge counts from. */
export function dateOf({ policy: { approved } }: Policy): string {
  const { year, month = 1, day = 1 } = approved?.on ?? {};
  return year === undefined ? '2012-01-01' : [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
