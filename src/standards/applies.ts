import { several } from '../checks/shared/said.ts';
import { periodOf } from '../policy/axes.ts';
import type { Commitment, Policy, Standard } from '../policy/policy.ts';
import { isKindOf, type Rules } from '../policy/ready.ts';
import { joined } from '../strictness/weigh.ts';
import { dateWords } from '../time/words.ts';
import { listWords } from '../wording/text.ts';
import { answersTo } from './answers.ts';
import { isCalled, type KnownStandard } from './known.ts';

/** Whether a standard counts for a policy on a day, or why it does not. */
export type Standing =
  | { readonly counts: true; readonly follows: boolean }
  /** `elsewhere`: it does not bind them on this day. `silent`: it does, and the policy is about other things. `declined`: the policy says that it does not follow it. */
  | { readonly counts: false; readonly is: 'elsewhere' | 'silent' | 'declined'; readonly why: string };

/** What counts is what is in force for the policy's nation; and what the policy says that it follows, wherever it comes from. */
export function standingOf({ standard, rules }: KnownStandard, ours: Rules, on: Temporal.PlainDate): Standing {
  const { policy } = ours;
  const said = policy.standards.find(({ name }) => isCalled(standard, name));
  if (said && !said.follows)
    return { counts: false, is: 'declined', why: `because ${said.because ?? 'of no reason that is given'}` };
  const why = (said ? undefined : notTheirs(standard, policy)) ?? notNow(standard, on);
  if (why) return { counts: false, is: 'elsewhere', why };
  if (said || speaksOf(standard, rules, ours)) return { counts: true, follows: said !== undefined };
  return { counts: false, is: 'silent', why: `the policy does not speak of ${topicWords(standard, rules)}` };
}

function notTheirs({ nations, binds }: Standard, { association: { nation } }: Policy): string | undefined {
  if (nations.length > 0 && !nation) return 'the policy does not say which nation it is for';
  if (nation && nations.length > 0 && !nations.includes(nation)) return `it holds in ${listWords(nations)}`;
  return binds && `it binds ${binds}`;
}

/** Why something is not in force on a day. */
export function notNow(of: Pick<Commitment, 'inForce'>, on: Temporal.PlainDate): string | undefined {
  const { from, to } = periodOf(of);
  const day = on.toString();
  if (day < from) return `it comes into force on ${dateWords(from)}`;
  return day > to ? `it was in force until ${dateWords(to)}` : undefined;
}

/** Whether a policy says anything of what a standard is about. What is about nothing in particular is about every policy. */
function speaksOf({ requirements }: Standard, theirs: Rules, ours: Rules): boolean {
  const about = topicsOf(requirements);
  if (about.length === 0) return true;
  const { commitments, procedures } = ours.policy;
  const rules = joined(ours, theirs);
  const spoken = [
    ...topicsOf(commitments),
    ...procedures.map(({ subject }): Topic => ({ kind: 'subject', id: subject })),
  ];
  const words = new Set(requirements.map(({ words }) => words?.toLowerCase()));
  return (
    spoken.some((topic) => about.some((of) => isAbout(topic, of, rules))) ||
    // What is promised of all repairs is promised of those that the standard is about.
    requirements.some((of) => answersTo(of, theirs, ours).some(({ covers }) => covers === 'all')) ||
    commitments.some((promise) => promise.words !== undefined && words.has(promise.words.toLowerCase()))
  );
}

/** What requirements, or promises, are about: a thing, or an enquiry that comes in some way. */
export interface Topic {
  readonly kind: 'subject' | 'means';
  readonly id: string;
}

export function topicsOf(all: readonly Commitment[]): Topic[] {
  const topics = all.flatMap(({ subject, means, limit, occasion }): Topic[] => {
    if (means.length > 0) return means.map((id) => ({ kind: 'means', id }));
    const before = limit?.kind === 'notice' ? limit.before : occasion?.kind === 'on' ? occasion.event : undefined;
    const id = subject ?? before;
    return id === undefined ? [] : [{ kind: 'subject', id }];
  });
  return [...new Map(topics.map((topic) => [`${topic.kind} ${topic.id}`, topic])).values()];
}

/** Who answers all enquiries answers letters. */
function isAbout(topic: Topic, of: Topic, rules: Rules): boolean {
  if (topic.kind !== of.kind) return topic.id === 'enquiry';
  return (
    isKindOf(rules, topic.kind, topic.id, of.id) ||
    (topic.kind === 'means' && isKindOf(rules, 'means', of.id, topic.id))
  );
}

function topicWords({ requirements }: Standard, { terms }: Rules): string {
  const all = topicsOf(requirements).map(({ kind, id }) => several(id, terms.get(`${kind} ${id}`)));
  return listWords(all, 'or');
}
