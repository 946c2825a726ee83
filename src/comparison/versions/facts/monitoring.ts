import type { Monitoring, Policy } from '../../../policy/policy.ts';
import { everyWords, timesWords } from '../../../wording/amounts.ts';
import { type Fact, named, saying } from '../fact.ts';

/** How it is seen whether promises are kept. Arrangements that are only mentioned are told where they are. */
export function monitoringFacts({ monitoring }: Policy): Fact[] {
  return monitoring.filter(({ declared }) => declared).flatMap(arrangementFacts);
}

function arrangementFacts(arrangement: Monitoring): Fact[] {
  const { name, every, times, occasion, vague, by, published, to, target, clauses } = arrangement;
  const told = saying(named('monitoring', name), name);
  told.say('check', name);
  const often = every ? everyWords(every) : times && timesWords(times.times, times.per);
  if (often) told.say('how often', often, { often: every ?? times ?? { times: 0, per: 'year' } });
  told.say('occasion', occasion ?? vague);
  told.each('carried out by', by);
  told.each('published', published);
  told.each('reported to', to);
  if (target)
    told.say('share', `at least ${target.percent}%${target.of ? ` ${target.of}` : ''}`, { percent: target.percent });
  told.say('clause', clauses.join(', '));
  return told.facts;
}
