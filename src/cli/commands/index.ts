/** Every command, loaded when it is asked for. */
export const commands = {
  init: async () => (await import('./init.ts')).init,
  check: async () => (await import('./check.ts')).check,
  build: async () => (await import('./build.ts')).build,
  preview: async () => (await import('./preview.ts')).preview,
  due: async () => (await import('./due.ts')).due,
  test: async () => (await import('./test.ts')).test,
  trace: async () => (await import('./trace.ts')).trace,
  compare: async () => (await import('./compare.ts')).compare,
  diff: async () => (await import('./diff.ts')).diff,
  fmt: async () => (await import('./fmt.ts')).fmt,
  explain: async () => (await import('./explain.ts')).explain,
};
