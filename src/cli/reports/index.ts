import type { Report } from '../report.ts';

/** Every form in which findings are told, by its name on the command line; loaded when it is asked for. */
export const reports = {
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
  markdown: async () => (await import('./markdown.ts')).markdown,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  junit: async () => (await import('./junit.ts')).junit,
} satisfies Record<string, () => Promise<Report>>;

export type ReportName = keyof typeof reports;
