import type { Read } from '../syntax/tree.ts';
import { addClauses } from './clauses.ts';
import { type Compiling, noTerms, type Terms } from './draft.ts';

/** What some lines of clauses say together. */
export function termsOf(lines: readonly (readonly Read[])[], event: string, compiling: Compiling): Terms {
  const terms = noTerms();
  for (const line of lines) addClauses(terms, line, event, compiling);
  return terms;
}

const either = <Item>(mine: Item[], theirs: Item[]): Item[] => (mine.length > 0 ? mine : theirs);

/** What holds for a block holds for a statement, clause by clause, unless the statement says otherwise. */
export function inherit(own: Terms, block: Terms): Terms {
  const { vagueFrequency = block.vagueFrequency, target = block.target, fee = block.fee } = own;
  const { season = block.season } = own;
  const { occasion = block.occasion, sureness = block.sureness, languages = block.languages } = own;
  const inForce = own.inForce || block.inForce ? { ...block.inForce, ...own.inForce } : undefined;
  const ownFacts = new Set(own.conditions.map(({ fact }) => fact));
  const isOwn = own.about.subject !== undefined || own.about.qualifiers.length > 0;
  const { limit: _, vagueLimit: __, during: ___, ...rest } = own;
  return {
    ...rest,
    ...timeOf(own, block),
    ...(vagueFrequency !== undefined && { vagueFrequency }),
    ...(target && { target }),
    ...(fee && { fee }),
    ...(occasion && { occasion }),
    ...(languages && { languages }),
    ...(sureness && { sureness }),
    ...(inForce && { inForce }),
    ...(season && { season }),
    customers: either(own.customers, block.customers),
    someCustomers: own.customers.length > 0 ? own.someCustomers : block.someCustomers,
    by: either(own.by, block.by),
    inWriting: own.inWriting || block.inWriting,
    conditions: [...block.conditions.filter(({ fact }) => !ownFacts.has(fact)), ...own.conditions],
    vagueConditions: either(own.vagueConditions, block.vagueConditions),
    monitoredBy: either(own.monitoredBy, block.monitoredBy),
    clauses: either(own.clauses, block.clauses),
    internal: own.internal || block.internal,
    rollsForward: own.rollsForward || block.rollsForward,
    about: isOwn ? own.about : block.about,
    always: own.always || block.always,
  };
}

/** Hours restrict a limit, whichever of the two the block says; alone they are what is promised. */
function timeOf(own: Terms, block: Terms): Pick<Terms, 'limit' | 'vagueLimit' | 'during'> {
  const limit = limitIn(own) ?? limitIn(block);
  const hours = hoursIn(own) ?? hoursIn(block);
  if (!limit) return hours ? { limit: { kind: 'during', hours } } : {};
  const { vagueLimit } = limitIn(own) ? own : block;
  return { limit, ...(vagueLimit !== undefined && { vagueLimit }), ...(hours && { during: hours }) };
}

const limitIn = ({ limit }: Terms) => (limit?.kind === 'during' ? undefined : limit);
const hoursIn = ({ limit, during }: Terms) => (limit?.kind === 'during' ? limit.hours : during);
