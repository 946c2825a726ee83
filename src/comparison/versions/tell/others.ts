import { slug } from '../../../policy/circumstance.ts';
import type { Hours } from '../../../policy/policy.ts';
import { factLabel, factWords } from '../../../wording/changes/facts.ts';
import { calendarChange, calendarsApart, hoursChange, hoursLine } from '../../../wording/changes/hours.ts';
import { renamedWords } from '../../../wording/changes/sentences.ts';
import { shortWords } from '../../../wording/changes/witness.ts';
import { capital } from '../../../wording/text.ts';
import type { Difference, FactApart, HoursApart, ProseApart } from '../difference.ts';
import { factName, named } from '../fact.ts';
import type { Judged } from '../judgement.ts';
import { type Policies, plain, type Told } from './told.ts';

export function toldFact({ before, after }: FactApart): Told {
  const fact = (after ?? before) as NonNullable<typeof after>;
  const { part, title } = fact;
  const [was, is] = [before, after].map((of) => of?.says.replaceAll('\u00a0', ' '));
  return {
    ...plain,
    commitment: factName(fact),
    part,
    title: capital(title),
    label: factLabel(part),
    before: was ?? null,
    after: is ?? null,
    says: [factWords(part, was, is)],
  };
}

/** What hours are known by: `office-hours`. */
export const hoursName = ({ name }: Pick<Hours, 'name'>): string => slug(name);

export function toldHours({ before, after }: HoursApart, { grade, part }: Judged, [was, is]: Policies): Told {
  const name = (after ?? before)?.name ?? '';
  const keeping = [...is.channels, ...was.channels].filter(({ open }) => open?.name === name).map(({ title }) => title);
  return {
    ...plain,
    commitment: hoursName({ name }),
    part: 'hours',
    title: capital(name),
    label: 'when they are',
    before: before ? hoursLine(before) : null,
    after: after ? hoursLine(after) : null,
    says: [
      ...hoursChange(before, after, [...new Set(keeping)]),
      ...(part && grade === 'sideways' ? shortWords(part) : []),
    ],
  };
}

export function toldCalendar({ before, after }: Extract<Difference, { of: 'calendar' }>): Told {
  const both = calendarsApart(before, after);
  return {
    ...plain,
    commitment: 'calendar',
    part: 'calendar',
    title: 'Working days',
    label: 'which days count',
    before: both[0],
    after: both[1],
    says: calendarChange(both),
  };
}

export function toldTerm({ before, after }: Extract<Difference, { of: 'term' }>): Told {
  const says = [renamedWords(before, after)];
  const [commitment, title] = [named('word', after), capital(after)];
  return { ...plain, commitment, part: 'name', title, label: 'name', before, after, says };
}

export function toldProse({ before, after }: ProseApart): Told {
  const label = 'what is printed beside the promises';
  const both = { before: before ?? null, after: after ?? null };
  return { ...plain, commitment: 'text', part: 'text', title: 'Text', label, ...both };
}
