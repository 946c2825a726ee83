import type { Reporter } from 'vitest/node';

/** The last line of a run: how many tests passed, and how many failed. A file or a suite that cannot start counts as one that failed. */
export function tally(): Reporter {
  return {
    onTestRunEnd(modules, unhandled) {
      let passed = 0;
      let failed = unhandled.length;
      for (const module of modules) {
        failed += module.errors().length;
        for (const suite of module.children.allSuites()) failed += suite.errors().length;
        for (const test of module.children.allTests()) {
          if (test.result().state === 'passed') passed++;
          if (test.result().state === 'failed') failed++;
        }
      }
      process.once('exit', () => console.log(`${passed} passed, ${failed} failed`));
    },
  };
}
