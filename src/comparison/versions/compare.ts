import type { Policy } from '../../policy/policy.ts';
import type { HolidayList } from '../../time/govuk.ts';
import { dateWords } from '../../wording/dates.ts';
import { judgements } from '../judgements/index.ts';
import { approve } from './approvals.ts';
import type { Change, Version, Versions } from './change.ts';
import type { Difference } from './difference.ts';
import { type Compared, differences } from './differences.ts';
import { grades, type Judged, type Judgement } from './judgement.ts';
import { type Scales, scalesFor } from './scales.ts';
import { told } from './tell/index.ts';

/** A version of a policy, and how its reader knows it. */
export interface Given {
  readonly name: string;
  readonly policy: Policy;
}

/** All that has changed from one version of a policy to another, for what begins from a day on. */
export function versions(before: Given, after: Given, on: Temporal.PlainDate, announced?: HolidayList): Versions {
  const compared = differences(before.policy, after.policy);
  const scales = scalesFor(before.policy, after.policy, compared, { on, announced });
  const changes = compared.differences.flatMap((difference): Change[] => {
    const judged = judge(difference, scales);
    return judged ? [told(difference, judged, [before.policy, after.policy])] : [];
  });
  return {
    before: versionFrom(before),
    after: versionFrom(after),
    ...approve(
      changes.toSorted((a, b) => rank(a) - rank(b)),
      after.policy,
    ),
    notes: notesOn(before, after, compared),
  };
}

/** What a difference is to customers, by the one judgement whose business it is. */
export function judge(difference: Difference, scales: Scales): Judged | undefined {
  const found = judgementOf(difference);
  // Each judgement is given what it says that it judges.
  return found && (found.judge as (of: Difference, scales: Scales) => Judged)(difference, scales);
}

/** The judgement whose business a difference is. */
export function judgementOf(difference: Difference): Judgement | undefined {
  const { of } = difference;
  const part =
    of === 'part' ? difference.part : of === 'fact' ? (difference.after ?? difference.before)?.part : undefined;
  return judgements.find(
    (judgement) => judgement.of === of && (!judgement.parts || (judgement.parts as readonly unknown[]).includes(part)),
  );
}

const effects = ['worse', 'neither', 'better'] as const;

/** What is worse for customers first, and mere wording last. */
function rank({ grade, forCustomers }: Change): number {
  const last = grade === 'wording only' ? 100 : 0;
  return last + effects.indexOf(forCustomers) * grades.length + grades.indexOf(grade);
}

function versionFrom({ name, policy }: Given): Version {
  const { approved, title } = policy.policy;
  const by = approved?.by ? ` by ${approved.by}` : '';
  return {
    name,
    association: policy.association.name,
    title,
    ...(approved && { approved: `approved ${dateWords(approved.on)}${by}`.replaceAll('\u00a0', ' ') }),
  };
}

function notesOn(before: Given, after: Given, { pairs }: Compared): string[] {
  const [one, other] = [before.policy.association.name, after.policy.association.name];
  const apart =
    one.toLowerCase() === other.toLowerCase()
      ? []
      : [
          `These are policies of two associations, ${one} and ${other}: what is told here as a change may never have been one. \`pledge compare ${before.name} ${after.name}\` sets them side by side.`,
        ];
  const nothing = pairs.length === 0 ? ['The two have no promise in common.'] : [];
  return [...apart, ...nothing];
}
