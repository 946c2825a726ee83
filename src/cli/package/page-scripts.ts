import { build } from 'esbuild';

/** The scripts of pages, by the name of the page: where each begins among the sources. */
export const pageScripts = {
  ask: 'src/ask/browser/main.ts',
  compare: 'src/comparison/browser/main.ts',
} as const;

export type PageScript = keyof typeof pageScripts;

/** A script and all that it leans on, as one program for browsers of the last few years. */
export async function bundledScript(name: PageScript, root: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [pageScripts[name]],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: ['chrome120', 'firefox120', 'safari17'],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text.replaceAll('</', '<\\/') ?? '';
}
