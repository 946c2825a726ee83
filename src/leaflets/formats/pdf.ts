import { type NoBrowser, reasonOf } from './browser/problem.ts';
import type { BrowserNotice, BrowserOptions, startBrowser } from './browser/start.ts';
import { closePress, openPress, type Press } from './pdf/press.ts';
import { type FontsFailed, type PageToPrint, type PrintedPage, printPage } from './pdf/print-page.ts';

export type { PrintFault } from './pdf/faults.ts';
export type { PageToPrint, PrintedPage } from './pdf/print-page.ts';
export type { PdfReading } from './ua/reading.ts';

/** Why a page was not printed. `browser-failed` means that it failed twice, the second time in a browser started anew. */
export type PrintProblem =
  | NoBrowser
  | FontsFailed
  | { readonly kind: 'browser-failed'; readonly reason: string }
  | { readonly kind: 'printer-closed' };

export type Printed = PrintedPage | { readonly kind: 'not-printed'; readonly problem: PrintProblem };

/** What is worth telling the user while a leaflet is printed. */
export type PrinterNotice = BrowserNotice | { readonly kind: 'browser-restarted'; readonly reason: string };

export type PrinterOptions = Omit<BrowserOptions, 'onNotice'> & {
  readonly onNotice?: (notice: PrinterNotice) => void;
  /** How long one page may take, in milliseconds; 60,000 if left out. */
  readonly patience?: number;
  /** Starts the browser; a test may have its own. */
  readonly start?: typeof startBrowser;
};

/** Prints pages, one after the other, and never rejects: what went wrong is in the answer. */
export type Printer = {
  print(page: PageToPrint): Promise<Printed>;
  /** Waits for the prints under way, then ends the browser. A printer that is not closed keeps the process alive. */
  close(): Promise<void>;
};

/**
 * Opens a printer. It starts its browser with the first print, and starts it once more for a page at which it fails.
 * Pages wait for one another, because they share one page of the browser: that is four times as fast as one each.
 */
export function openPrinter(options: PrinterOptions = {}): Printer {
  let press: Press | undefined;
  let closed = false;
  let queue: Promise<unknown> = Promise.resolve();

  const end = async () => {
    const ending = press;
    press = undefined;
    if (ending !== undefined) await closePress(ending);
  };
  const attempt = async (page: PageToPrint): Promise<Printed> => {
    if (press === undefined) {
      const opened = await openPress(options, options.start);
      if (opened.kind !== 'open') return { kind: 'not-printed', problem: opened };
      press = opened;
    }
    const answer = await withPatience(options.patience ?? 60_000, [printPage(press, page), press.gone]);
    return answer.kind === 'printed' ? answer : { kind: 'not-printed', problem: answer };
  };
  const twice = async (page: PageToPrint): Promise<Printed> => {
    try {
      return await attempt(page);
    } catch (error) {
      options.onNotice?.({ kind: 'browser-restarted', reason: reasonOf(error) });
      await end();
    }
    try {
      return await attempt(page);
    } catch (error) {
      await end();
      return { kind: 'not-printed', problem: { kind: 'browser-failed', reason: reasonOf(error) } };
    }
  };
  return {
    print(page) {
      if (closed) return Promise.resolve({ kind: 'not-printed', problem: { kind: 'printer-closed' } });
      const printed = queue.then(() => twice(page));
      queue = printed;
      return printed;
    },
    async close() {
      closed = true;
      await queue;
      await end();
    },
  };
}

async function withPatience<T>(milliseconds: number, work: readonly Promise<T>[]): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds / 1000} seconds`)), milliseconds);
  });
  try {
    return await Promise.race([...work, over]);
  } finally {
    clearTimeout(timer);
  }
}
