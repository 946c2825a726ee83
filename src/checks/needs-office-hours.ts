import { diagnostic, type Finding, raise, t } from '../ground/diagnostic.ts';
import { blocks } from '../language/index.ts';
import { namedHours } from '../policy/clock.ts';
import type { Commitment } from '../policy/policy.ts';
import type { Check, Checking } from './check.ts';
import { blocksOf, fieldIn, placeOf } from './shared/places.ts';

export const rulesOfNoHours = diagnostic({
  code: 'P0438',
  severity: 'error',
  says: t`“${'words'}” counts by the office hours, and the policy does not say when they are.`,
  because: 'A rule about when the office closes means nothing while no closing time is known. Add “office hours”.',
  wrong: `calendar
  after hours counts as the next working day
section Letters
  we will reply to letters within 2 weeks`,
  right: `calendar
  after hours counts as the next working day
office hours
  Monday to Friday 9am to 5pm
section Letters
  we will reply to letters within 2 weeks`,
});

export const workingHoursOfNothing = diagnostic({
  code: 'P0439',
  severity: 'warning',
  says: t`This is promised in working hours, and the policy does not say which hours those are.`,
  because:
    'Working hours are those of your office. Nobody can count two of them before it is known when it opens and closes.',
  wrong: `section Letters
  we will reply to letters within 2 working hours`,
  right: `office hours
  Monday to Friday 9am to 5pm
section Letters
  we will reply to letters within 2 working hours`,
});

/** What counts by the office hours, where these are nowhere; where they are named and never stated, that is told there. */
export const needsOfficeHours: Check = {
  finds: [rulesOfNoHours, workingHoursOfNothing],
  look: (checking) => {
    const { policy } = checking;
    if (namedHours(policy, 'office hours')) return [];
    const isNamed = policy.times.some(({ name }) => name === 'office hours');
    const first = policy.commitments.find(countsHours);
    return [...rules(checking), ...(first && !isNamed ? [raise(workingHoursOfNothing, {}, first.span)] : [])];
  },
};

function rules({ policy: { calendar }, tree }: Checking): Finding[] {
  const { afterHours, due } = blocks.calendar.fields;
  const counting = [
    ...(calendar.afterHoursCountAsNextDay ? [afterHours.name] : []),
    ...(calendar.dueAt === 'close of office hours' ? [due.name] : []),
  ];
  return counting.flatMap((form) => {
    const line = fieldIn(blocksOf(tree, 'calendar')[0], form);
    return line ? [raise(rulesOfNoHours, { words: line.line.text.trim() }, placeOf(line))] : [];
  });
}

/** Hours that the promise names itself are known from it. */
const countsHours = ({ limit, during }: Commitment): boolean =>
  limit?.kind === 'within' && limit.unit === 'working hour' && during === undefined;
