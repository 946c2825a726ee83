import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Policy } from '../../src/policy/policy.ts';
import { javascript, type Provenance } from '../../src/rules/emitters/index.ts';

/** What a rule module exports, as any of them may be called from a test. */
export interface RuleModule {
  due: (commitment: unknown, facts?: unknown) => Record<string, unknown>;
  timeline: (kase: unknown) => unknown[];
  assess: (kase: unknown, asOf?: unknown) => { commitment: string; kind: string }[];
  standings: (kase: unknown, asOf?: unknown) => { commitment: string; kind: string }[];
  scorecard: (outcomes: unknown) => unknown[];
  isOpen: (channel: unknown, at: unknown) => boolean | undefined;
  nextOpen: (channel: unknown, at: unknown) => Record<string, unknown>;
  commitments: readonly { id: string; written: string }[];
  duties: readonly { id: string }[];
  calendar: Record<string, unknown>;
  provenance: Record<string, unknown>;
  dueTimes: Record<string, (start: number) => number>;
}

export const provenance: Provenance = { source: 'test.pledge', digest: '0'.repeat(64), compiler: '0.0.0' };

export function textOf(policy: unknown): string {
  return javascript(policy as Policy, provenance);
}

/** Runs a module's text, from a file of its own. */
export async function run(text: string): Promise<RuleModule> {
  const folder = mkdtempSync(join(tmpdir(), 'pledge-'));
  try {
    writeFileSync(join(folder, 'rules.mjs'), text);
    return await import(join(folder, 'rules.mjs'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function moduleOf(policy: unknown): Promise<RuleModule> {
  return await run(textOf(policy));
}
