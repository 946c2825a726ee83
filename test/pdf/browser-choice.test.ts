import { expect, test } from 'vitest';
import { installedPaths, type Machine, originsToTry } from '../../src/leaflets/formats/browser/choice.ts';
import { adviceFor, reasonOf } from '../../src/leaflets/formats/browser/problem.ts';

const machine = (platform: NodeJS.Platform, environment: NodeJS.ProcessEnv = {}, architecture = 'x64'): Machine => ({
  platform,
  architecture,
  environment,
  isRoot: false,
  home: platform === 'darwin' ? '/Users/jo' : '/home/jo',
});

test('Linux prints with what npm brought, and falls back on what is installed', () => {
  expect(originsToTry(machine('linux'))).toEqual(['puppeteer', 'bundled', 'installed']);
  expect(originsToTry(machine('linux', {}, 'arm64'))).toEqual(['puppeteer', 'installed']);
  expect(installedPaths(machine('linux'))).toContain('/usr/bin/chromium');
});

test('Windows and macOS print with an installed Chrome or Edge', () => {
  expect(originsToTry(machine('win32'))).toEqual(['puppeteer', 'installed']);
  expect(originsToTry(machine('darwin', {}, 'arm64'))).toEqual(['puppeteer', 'installed']);
});

test('a browser that the user names comes alone, on every platform', () => {
  const named = { PUPPETEER_EXECUTABLE_PATH: '/opt/browser' };
  for (const platform of ['linux', 'win32', 'darwin'] as const) {
    expect(originsToTry(machine(platform, named))).toEqual(['named']);
  }
  expect(originsToTry(machine('linux', { PUPPETEER_EXECUTABLE_PATH: '' }))).not.toContain('named');
});

test('on Windows, Chrome and Edge are looked for where a company or a person installs them', () => {
  const environment = {
    ProgramFiles: 'C:\\Program Files',
    ProgramW6432: 'C:\\Program Files',
    'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    LOCALAPPDATA: 'C:\\Users\\Jo\\AppData\\Local',
  };
  expect(installedPaths(machine('win32', environment))).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Users\\Jo\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Users\\Jo\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
});

test('on macOS, also among the applications of one person', () => {
  const paths = installedPaths(machine('darwin'));
  expect(paths[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(paths).toContain('/Users/jo/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
});

test('the advice is what can be done on that platform', () => {
  const without = (platform: NodeJS.Platform) => adviceFor({ kind: 'no-browser', platform, attempts: [] });
  expect(without('win32')).toMatch(/^Install Google Chrome or Microsoft Edge/);
  expect(without('darwin')).toBe(without('win32'));
  expect(without('linux')).toMatch(/npm ci/);
  const attempts = [{ origin: 'named', reason: 'gone' }] as const;
  expect(adviceFor({ kind: 'no-browser', platform: 'win32', attempts })).toMatch(/^Correct PUPPETEER_EXECUTABLE_PATH/);
});

test('of a browser’s many last words, the one that tells is kept', () => {
  const words = `Failed to launch the browser process: Code: 127
    stderr:
    chromium: error while loading shared libraries: libnss3.so: cannot open shared object file
    TROUBLESHOOTING: https://troubleshooting.example`;
  expect(reasonOf(new Error(words))).toMatch(/^chromium: error while loading shared libraries: libnss3\.so/);
  expect(reasonOf('plain')).toBe('plain');
});
