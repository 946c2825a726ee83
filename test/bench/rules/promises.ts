import type { Policy } from '../../../src/policy/policy.ts';
import type { RuleModule } from '../../modules/module.ts';
import { compileText } from '../../policies.ts';

/** Ten promises, as any policy has them. */
const promises = `
  we will acknowledge letters within 2 working days of receipt
  we will reply to letters within 10 working days of receipt
  we will acknowledge emails within 1 working day of receipt
  we will reply to emails within 5 working days of receipt
  we will complete emergency repairs within 24 hours of report
  we will complete urgent repairs within 3 working days of report
  we will complete routine repairs within 20 working days of report
  we will acknowledge stage 1 complaints within 5 working days of receipt
  we will reply to stage 1 complaints within 10 working days of receipt
  we will reply to stage 2 complaints within 20 working days of receipt
`;

/** A policy of these promises, or of others. */
export const policyWith = (holidays: string, lines = promises): Policy =>
  compileText(
    `association Bench\n  nation England\npolicy Customer Care\ncalendar\n  holidays ${holidays}\nsection All${lines}`,
  ).policy;

export interface BenchCase {
  subject: string;
  means?: string;
  qualifiers?: string[];
  stage?: number;
  events: Record<string, string>;
}

/** Cases as systems hold them, from JSON: moments as text, each with its own events; some answered late, some not yet. */
export function someCases(length: number): BenchCase[] {
  return JSON.parse(JSON.stringify(Array.from({ length }, (_, i) => someCase(i))));
}

function someCase(i: number): BenchCase {
  const on = (days: number) =>
    new Date(Date.UTC(2024, 0, 1 + (i % 700) + days, 9 + (i % 8), i % 60)).toISOString().slice(0, 16);
  const late = i % 11;
  const events = { receipt: on(0), acknowledgement: on(1 + (late % 5)), ...(late < 10 && { reply: on(5 + 2 * late) }) };
  switch (i % 4) {
    case 0:
      return { subject: 'enquiry', means: 'letter', events };
    case 1:
      return { subject: 'enquiry', means: 'email', events };
    case 2:
      return {
        subject: 'repair',
        qualifiers: [['emergency', 'urgent', 'routine'][i % 3] as string],
        events: { report: on(0), ...(late < 10 && { completion: on(late) }) },
      };
    default:
      return { subject: 'complaint', stage: 1 + (i % 2), events };
  }
}

/** What each of the ten asks for, as rules of the peers say it. */
export const asked = (module: RuleModule) =>
  module.commitments.map(({ id }) => {
    const due = module.dueTimes[id] as (start: number) => number;
    const [, qualifier] = /repair\.(\w+)/.exec(id) ?? [];
    const [, stage] = /stage-(\d)/.exec(id) ?? [];
    const [, means] = /\[(\w+)\]/.exec(id) ?? [];
    const subject = id.split('.')[0] as string;
    const done = id.includes('acknowledge') ? 'acknowledgement' : subject === 'repair' ? 'completion' : 'reply';
    const from = subject === 'repair' ? 'report' : 'receipt';
    return { id, due, qualifier, stage: stage && Number(stage), means, subject, done, from };
  });
