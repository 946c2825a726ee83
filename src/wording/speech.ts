import type { Commitment, Policy } from '../policy/policy.ts';
import { inProcedure, type Thing, thingOf } from './object.ts';
import { isDuty, speakerWords } from './party.ts';

/** How a statement speaks of those who are in it. */
export interface Speech {
  policy: Policy;
  party: string;
  /** The one who promises. */
  we: string;
  us: string;
  /** The customer. */
  you: string;
  your: string;
  /** What the promise is about, once received: “it”, “them”; nothing where it is not what we received. */
  it: string;
  arrival: string;
  /** Whose doing the end of a tenancy is. */
  ending: string;
  /** Where an escalated complaint goes. */
  stage: string;
  means: readonly string[];
}

/** Settles the persons of a statement once, for all of its sentences. */
export function speechOf(commitments: readonly Commitment[], policy: Policy): Speech {
  const [first] = commitments;
  const party = first?.party ?? 'we';
  const group = first !== undefined && isDuty(first) && party !== 'customers';
  const inside = first?.internal === true || party === 'colleagues' || party === 'landlords';
  const [you, your] = group ? ['they', 'their'] : inside ? ['customers', 'the'] : ['you', 'your'];
  const plain = first === undefined || speakerWords(commitments, policy) === 'we';
  const thing = thingOf(commitments, policy);
  return {
    policy,
    party,
    we: plain || (first !== undefined && isDuty(first)) ? 'we' : 'they',
    us: 'us',
    you,
    your,
    it: pronoun(thing) || caseInHand(first, policy, your),
    arrival: thing?.plural && !thing.quoted ? 'their arrival' : `${your} arrival`,
    ending: first !== undefined && isDuty(first) ? `${you} end ${your} tenancy` : `${your} tenancy ends`,
    stage: first?.stage === undefined ? 'the next stage' : `stage ${first.stage}`,
    means: commitments.flatMap((commitment) => commitment.means),
  };
}

/** What the author put in quotes is not what was received. */
function pronoun(thing: Thing | undefined): string {
  if (!thing || thing.quoted || thing.person) return '';
  return thing.plural ? 'them' : 'it';
}

/** In a procedure it is plain what we received, even where the promise is in the author's own words. */
function caseInHand(first: Commitment | undefined, policy: Policy, your: string): string {
  return first?.subject && inProcedure(first.id, policy) ? `${your} ${first.subject}` : '';
}
