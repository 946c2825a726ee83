import type { Commitment, Party, Policy } from '../policy/policy.ts';
import { groupWords } from './nouns.ts';
import { joined, listWords } from './text.ts';
import { partyWritten } from './written.ts';

const names: Record<string, string> = {
  we: 'we',
  contractors: 'our contractors',
  colleagues: 'colleagues',
  customers: 'you',
  landlords: 'landlords',
};

/** Those who act on behalf of an association; everyone else is asked or told something. */
const ours = new Set(['we', 'contractors', 'colleagues', 'landlords']);

/** “we”, “our contractors”, “our staff and contractors”, “you”, or a group by its name. */
export function partyWords(parties: readonly Party[], policy: Pick<Policy, 'customers'>): string {
  if (parties.length === 2 && parties.includes('we') && parties.includes('contractors'))
    return 'our staff and contractors';
  const several = parties.length > 1;
  return listWords(
    parties.map((party) => (several && party === 'we' ? 'our staff' : (names[party] ?? groupWords(policy, party)))),
  );
}

/** The parties of a statement as its author named them: “our staff”, “line managers”, “you”. */
export function speakerWords([first, ...others]: readonly Commitment[], policy: Pick<Policy, 'customers'>): string {
  if (!first) return '';
  const parties = [...new Set([first, ...others].flatMap(({ party, parties }) => [party, ...parties]))];
  return (parties.every((party) => ours.has(party)) ? partyWritten(first) : undefined) ?? partyWords(parties, policy);
}

/** Whether it is something asked of customers. */
export function isDuty({ party }: Pick<Commitment, 'party'>): boolean {
  return !ours.has(party);
}

/** Whether it is asked for with “please”. */
export function isPlea({ please, party, strength }: Pick<Commitment, 'please' | 'party' | 'strength'>): boolean {
  return please === true || (party === 'customers' && strength === 'should');
}

/** What stands between the party and the verb: “will”, “aim to”, “will normally”, “must not”, “will never”. */
export function modalWords({
  strength,
  negated,
  hedge,
  party,
  ...others
}: Pick<Commitment, 'strength' | 'always' | 'negated' | 'hedge' | 'party'>): string {
  const duty = !ours.has(party);
  const modal = {
    will: 'will',
    shall: duty ? 'must' : 'will',
    must: 'must',
    always: 'will',
    should: 'should',
    may: 'may',
  }[strength];
  const never = negated && strength === 'always';
  const always = never ? 'never' : strength === 'always' || others.always ? 'always' : '';
  const not = negated && !never ? 'not' : '';
  if (!hedge) return joined(modal, not, always);
  if (!hedge.endsWith(' to')) return joined(modal, not, always, hedge);
  const aim = not ? hedge.replace(/ to$/, ' not to') : hedge;
  const bare = modal === 'will' && !/^(?:try|do our best)/.test(hedge);
  return bare
    ? joined(always, aim)
    : joined(modal, always, party === 'we' ? aim : aim.replace('our best', 'their best'));
}

/** “please”, “please do not”, “please always”, “please try to”. */
export function pleaWords({ negated, hedge, always }: Pick<Commitment, 'negated' | 'hedge' | 'always'>): string {
  return joined('please', negated ? 'do not' : '', always ? 'always' : '', hedge);
}
