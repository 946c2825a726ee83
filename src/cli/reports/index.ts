import type { Report } from '../report.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every form in which findings are told, by its name on the command line. */
export const reports = { text, json, sarif, github, junit } satisfies Record<string, Report>;

export type ReportName = keyof typeof reports;
