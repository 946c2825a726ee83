import type { BrowserOrigin } from './choice.ts';

/** One browser that was tried, and what became of it. */
export type Attempt = { readonly origin: BrowserOrigin; readonly executable?: string; readonly reason: string };

/** No browser could be started: what was tried, in order, on which platform. */
export type NoBrowser = {
  readonly kind: 'no-browser';
  readonly platform: NodeJS.Platform;
  readonly attempts: readonly Attempt[];
};

/** What a person can do about it, by platform; a few plain sentences. */
export function adviceFor(problem: NoBrowser): string {
  if (problem.attempts.some((attempt) => attempt.origin === 'named')) {
    return 'Correct PUPPETEER_EXECUTABLE_PATH, or remove it and Pledge will look for a browser itself.';
  }
  const named = 'or set PUPPETEER_EXECUTABLE_PATH to the program of a Chrome, Edge or Chromium that you have.';
  if (problem.platform === 'win32' || problem.platform === 'darwin') {
    return `Install Google Chrome or Microsoft Edge, ${named}`;
  }
  return `Run "npm ci" again, which brings a Chromium along on 64-bit Intel and AMD machines, ${named}`;
}

/** The telling line of what a launch reported: a browser's last words run over many lines, most of them noise. */
export function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n').map((line) => line.trim());
  const telling = lines.find((line) =>
    /shared librar|No usable sandbox|FATAL|EACCES|ENOENT|ENOEXEC|ENOSPC|ETXTBSY/.test(line),
  );
  return (telling ?? lines.find((line) => line !== '') ?? 'no reason given').slice(0, 300);
}

/** True where the browser ended because the system gives it no sandbox to put pages in. */
export function isWithoutSandbox(error: unknown): boolean {
  return error instanceof Error && /No usable sandbox|Running as root without --no-sandbox/.test(error.message);
}
