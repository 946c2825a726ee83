import path from 'node:path';

/**
 * Where a browser comes from. `named` is the user's own choice (PUPPETEER_EXECUTABLE_PATH), `puppeteer` one that
 * puppeteer keeps for itself, `installed` an ordinary Chrome or Edge, `bundled` the Chromium that npm brought along.
 */
export type BrowserOrigin = 'named' | 'puppeteer' | 'installed' | 'bundled';

/** What the choice depends on; the machine's own values in production, any other in a test. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly home: string;
  /** Whether the process runs as root, to whom Chromium grants no sandbox. */
  readonly isRoot: boolean;
};

/** The origins worth trying on this machine, best first. A browser that the user names stands alone: theirs or none. */
export function originsToTry(machine: Machine): readonly BrowserOrigin[] {
  if (machine.environment.PUPPETEER_EXECUTABLE_PATH) return ['named'];
  const bundledRuns = machine.platform === 'linux' && machine.architecture === 'x64';
  return bundledRuns ? ['puppeteer', 'bundled', 'installed'] : ['puppeteer', 'installed'];
}

/** Paths at which Chrome, Edge or Chromium install themselves, best known first; none is promised to exist. */
export function installedPaths(machine: Machine): readonly string[] {
  if (machine.platform === 'win32') return windowsPaths(machine.environment);
  if (machine.platform === 'darwin') return macPaths(machine.home);
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map((name) =>
    path.posix.join('/usr/bin', name),
  );
}

function windowsPaths(environment: NodeJS.ProcessEnv): string[] {
  // A company installs for all its users, a person only for themselves: the last folder is theirs.
  const roots = [
    environment.ProgramW6432,
    environment.ProgramFiles,
    environment['ProgramFiles(x86)'],
    environment.LOCALAPPDATA,
  ].filter((root): root is string => root !== undefined && root !== '');
  const programs = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ];
  const all = programs.flatMap((program) => roots.map((root) => path.win32.join(root, ...program)));
  return [...new Set(all)];
}

function macPaths(home: string): string[] {
  return ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) =>
    ['/Applications', path.posix.join(home, 'Applications')].map((folder) =>
      path.posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  );
}
