import type { Diagnostic, Finding } from '../ground/diagnostic.ts';
import type { Policy } from '../policy/policy.ts';
import { rulesOf } from '../policy/ready.ts';
import type { Tree } from '../syntax/tree.ts';
import type { HolidayList } from '../time/govuk.ts';
import { abbreviation } from './abbreviation.ts';
import { accept } from './accept.ts';
import { attendedNotDone } from './attended-not-done.ts';
import { misnamedBody } from './body-misnamed.ts';
import { capitalLetters } from './capitals.ts';
import type { Check, Checking } from './check.ts';
import type { CheckedPolicy } from './checked.ts';
import { clauseGap } from './clause-gap.ts';
import { clauseOrder } from './clause-order.ts';
import { complaintsSaid } from './complaints-said.ts';
import { conflict } from './conflict.ts';
import { countedFrom } from './counted-from.ts';
import { customersMayDiffer } from './customers-may-differ.ts';
import { dailyWhenClosed } from './daily-when-closed.ts';
import { outOfUse } from './dated-means.ts';
import { needlessAcceptance } from './diagnostics.ts';
import { dueWhileClosed } from './due-while-closed.ts';
import { eitherAnswer } from './either-answer.ts';
import { emergenciesWhenClosed } from './emergencies-when-closed.ts';
import { escalation } from './escalation.ts';
import { extensionShortens } from './extension-shortens.ts';
import { formNotGiven } from './form-not-given.ts';
import { givenAndAsked } from './given-and-asked.ts';
import { hoursOnHolidays } from './hours-on-holidays.ts';
import { incompleteAddress } from './incomplete-address.ts';
import { issuedAndAttended } from './issued-when-due.ts';
import { jargon } from './jargon.ts';
import { lateAcknowledgement } from './late-acknowledgement.ts';
import { misnamedLaw } from './law-misnamed.ts';
import { leafletSize } from './leaflet-size.ts';
import { longSentence } from './long-sentence.ts';
import { monitoringFrequency } from './monitoring-frequency.ts';
import { needsOfficeHours } from './needs-office-hours.ts';
import { eventWithoutDuration } from './no-duration.ts';
import { meansNotOffered } from './not-offered.ts';
import { nothingMonitored } from './nothing-monitored.ts';
import { noticeOrNone } from './notice-and-none.ts';
import { noticeForEmergencies } from './notice-for-emergencies.ts';
import { oneUnderManyNames } from './one-under-many-names.ts';
import { endlessExtension } from './open-ended-extension.ts';
import { openList } from './open-list.ts';
import { openingNotStated } from './opening-not-stated.ts';
import { otherUnit } from './other-unit.ts';
import { pageWithoutName } from './page-not-named.ts';
import { passive } from './passive.ts';
import { promisedWhenClosed } from './promised-when-closed.ts';
import { protectedCharacteristics } from './protected-characteristics.ts';
import { type Hardness, hardnessOf, readingAge } from './reading-age.ts';
import { readsWrongly } from './reads-wrongly.ts';
import { review } from './review.ts';
import { reviewedWhen } from './reviewed-when.ts';
import { sameNumber } from './same-number.ts';
import { sameTimeTwice } from './same-time-twice.ts';
import { ownWords } from './shared/own-words.ts';
import { printedSentences } from './shared/printed.ts';
import { silentChannel } from './silent-channel.ts';
import { slowerFirstStage } from './slower-first-stage.ts';
import { someCustomers } from './some-customers.ts';
import { staffOnly } from './staff-only.ts';
import { targetOfSomethingElse } from './target-of-another.ts';
import { targetsNotStated } from './targets-not-stated.ts';
import { telephoneWeek } from './telephone-week.ts';
import { toldAfterDone } from './told-after-done.ts';
import { twoAnswers } from './two-answers.ts';
import { twoSums } from './two-sums.ts';
import { twoTitles } from './two-titles.ts';
import { unansweredCalls } from './unanswered-calls.ts';
import { undated } from './undated.ts';
import { unexplainedRanks } from './unexplained-ranks.ts';
import { unfinished } from './unfinished.ts';
import { unmonitoredTarget } from './unmonitored-target.ts';
import { unreachableChannel } from './unreachable-channel.ts';
import { vague } from './vague.ts';
import { vagueDeed } from './vague-deed.ts';
import { vagueOwnWords } from './vague-own-words.ts';
import { waysToComplain } from './ways-to-complain.ts';
import { workingDays } from './working-days.ts';

/** Everything that is checked. A check is a file of its own, and a line above and here. */
export const checks: readonly Check[] = [
  conflict,
  twoSums,
  otherUnit,
  lateAcknowledgement,
  toldAfterDone,
  issuedAndAttended,
  extensionShortens,
  slowerFirstStage,
  escalation,
  complaintsSaid,
  waysToComplain,
  formNotGiven,
  misnamedBody,
  meansNotOffered,
  silentChannel,
  unreachableChannel,
  incompleteAddress,
  pageWithoutName,
  sameNumber,
  telephoneWeek,
  unansweredCalls,
  emergenciesWhenClosed,
  openingNotStated,
  hoursOnHolidays,
  needsOfficeHours,
  promisedWhenClosed,
  dueWhileClosed,
  dailyWhenClosed,
  review,
  reviewedWhen,
  undated,
  twoTitles,
  clauseGap,
  clauseOrder,
  workingDays,
  sameTimeTwice,
  twoAnswers,
  noticeOrNone,
  noticeForEmergencies,
  givenAndAsked,
  staffOnly,
  targetOfSomethingElse,
  vague,
  vagueOwnWords,
  vagueDeed,
  openList,
  unfinished,
  eventWithoutDuration,
  endlessExtension,
  eitherAnswer,
  attendedNotDone,
  countedFrom,
  unmonitoredTarget,
  nothingMonitored,
  targetsNotStated,
  monitoringFrequency,
  oneUnderManyNames,
  misnamedLaw,
  protectedCharacteristics,
  someCustomers,
  customersMayDiffer,
  unexplainedRanks,
  longSentence,
  jargon,
  abbreviation,
  passive,
  outOfUse,
  readingAge,
  capitalLetters,
  readsWrongly,
  leafletSize,
];

/** What checks can find. */
export const catalogue: readonly Diagnostic[] = [needlessAcceptance, ...checks.flatMap(({ finds }) => finds)];

/** A policy as it was read: what it means, the lines of its file, and what was found in reading them. */
export interface Unchecked {
  policy: Policy;
  tree: Tree;
  /** Bank holidays that stand in for those that Pledge knows. */
  announced?: HolidayList;
  findings: readonly Finding[];
}

/**
 * Holds a policy against everything that can be checked on a day, and whatever else it is to be held against, and gives
 * it on only where no error stands unaccepted.
 */
export function checkPolicy(
  { policy, tree, announced, findings: reading }: Unchecked,
  on: Temporal.PlainDate,
  others: readonly Check[] = [],
): { policy?: CheckedPolicy; findings: Finding[] } {
  const understood = isUnderstood(reading);
  const accepted = accept(policy, tree, [
    ...reading,
    ...(understood ? found([...checks, ...others], readied(policy, tree, on, announced)) : []),
  ]);
  const findings = [...accepted.findings, ...(understood ? accepted.needless : [])];
  const stops = findings.some(({ severity, accepted }) => severity === 'error' && accepted === undefined);
  return stops ? { findings } : { policy: policy as unknown as CheckedPolicy, findings };
}

/** Where a line or a name was not understood, what seems to be missing or to disagree may only be that. */
export function isUnderstood(reading: readonly Finding[]): boolean {
  return !reading.some(({ code, severity }) => severity === 'error' && /^P0[12]/.test(code));
}

function found(all: readonly Check[], checking: Checking): Finding[] {
  return all.flatMap(({ look }) => look(checking));
}

/** What the checks of one policy share. */
export function readied(policy: Policy, tree: Tree, on: Temporal.PlainDate, announced?: HolidayList): Checking {
  const own = once(() => ownWords(tree));
  const printed = once(() => printedSentences(policy, tree, own()));
  return { policy, tree, on, rules: rulesOf(policy, announced), own, printed };
}

/** What is worked out when it is first wanted. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** How hard all that customers will read is, whatever is wrong with the rest. */
export function hardnessIn({ policy, tree }: Pick<Unchecked, 'policy' | 'tree'>): Hardness {
  return hardnessOf(printedSentences(policy, tree, ownWords(tree)));
}

export type { CheckedPolicy, Hardness };
