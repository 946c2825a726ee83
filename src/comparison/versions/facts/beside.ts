import type { Aside, Policy } from '../../../policy/policy.ts';
import { moneyWords } from '../../../wording/amounts.ts';
import { circumstancesWords } from '../../../wording/circumstances.ts';
import { dateWords, seasonWords } from '../../../wording/dates.ts';
import { sentence } from '../../../wording/sentence.ts';
import { capital, joined, listWords } from '../../../wording/text.ts';
import { type Fact, named, saying } from '../fact.ts';

/** What clauses say of lines that are no statements: on what terms something holds, and where the document says so. */
export function lineFacts({ asides, times }: Policy): Fact[] {
  const lines = asides.flatMap((aside) => {
    const line = aside.under.replaceAll(/\s+/g, ' ');
    const told = saying(named('line', line), line);
    told.say('terms', termsSay(aside));
    told.say('clause', aside.clauses?.join(', '));
    return told.facts;
  });
  const hours = times.flatMap(({ name, clauses = [] }) => {
    const told = saying(named('hours', name), capital(name));
    told.say('clause', clauses.join(', '));
    return told.facts;
  });
  return [...lines, ...hours];
}

function termsSay(aside: Aside): string {
  const {
    conditions = [],
    vagueConditions = [],
    occasion,
    fee,
    inForce,
    season,
    customers = [],
    notes = [],
    say,
  } = aside;
  const when = circumstancesWords(conditions, true);
  const not = circumstancesWords(conditions, false);
  const others = Object.keys(aside).filter((key) => !told.has(key));
  const price = fee && ('free' in fee ? 'free of charge' : moneyWords(fee.pounds, fee.pence));
  return [
    when.length > 0 ? `if ${listWords(when)}` : '',
    not.length > 0 ? `unless ${listWords(not, 'or')}` : '',
    ...vagueConditions,
    occasion?.kind === 'on' ? `${occasion.when} ${occasion.event}` : (occasion?.manner ?? ''),
    price ?? '',
    inForce?.from ? `from ${dateWords(inForce.from)}` : '',
    inForce?.to ? `until ${dateWords(inForce.to)}` : '',
    season ? seasonWords(season) : '',
    customers.length > 0 ? `for ${listWords(customers)}` : '',
    say ?? '',
    ...notes,
    ...others,
  ]
    .filter(Boolean)
    .join('; ');
}

const told = new Set([
  ...['under', 'line', 'clauses', 'conditions', 'vagueConditions', 'occasion', 'fee', 'inForce', 'season', 'customers'],
  ...['notes', 'say', 'accepted', 'weakened'],
]);

/** Codes and law of which the file itself tells. */
export function declaredFacts(policy: Policy): Fact[] {
  const { standards, gone } = policy.declares;
  return [
    ...standards.flatMap(({ name, requirements, inForce, source, issuedBy }) => {
      const told = saying(named('standard', name), name);
      told.say(
        'declared',
        joined(name, issuedBy && `by ${issuedBy}`, inForce && `from ${dateWords(inForce.from)}`, source),
      );
      told.each(
        'requirement',
        requirements.map((of) => sentence(of, policy).join(' ')),
      );
      return told.facts;
    }),
    ...gone.flatMap(({ name, on, now }) => {
      const told = saying(named('gone', name), name);
      told.say('declared', joined(name, on && `until ${dateWords(on)}`, now && `now ${now}`));
      return told.facts;
    }),
  ];
}
