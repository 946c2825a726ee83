import type { Policy, Reference } from '../../../policy/policy.ts';
import { everyWords } from '../../../wording/amounts.ts';
import { dateWords } from '../../../wording/dates.ts';
import { joined } from '../../../wording/text.ts';
import { type Fact, named, saying } from '../fact.ts';

/** Whose policy it is, and how to reach them. */
export function associationFacts({ association }: Policy): Fact[] {
  const { name, shortName, nation, registered, website, emails, telephones, addresses, group } = association;
  const told = saying('association', name);
  told.say('name', name);
  told.say('short name', shortName);
  told.say('nation', nation);
  told.say('registered', registered);
  told.say('parent', group);
  told.each('contact', [...(website ? [website] : []), ...emails, ...telephones, ...addresses]);
  return told.facts;
}

/** The document itself: how it is known, who approved it, when it is reviewed. */
export function policyFacts({ policy, leaflet, standards }: Policy): Fact[] {
  const { title, reference, status, approved, reviewed, review, owner, values, facts } = policy;
  const told = saying('policy', 'The policy itself');
  const decided = (of: typeof approved) => of && joined(dateWords(of.on), of.by && `by ${of.by}`);
  told.say('title', title);
  told.say('number', reference);
  told.say('status', status);
  told.say('approved', decided(approved));
  told.say('reviewed', decided(reviewed));
  if (review?.every) told.say('review', everyWords(review.every), { often: review.every });
  told.say('next review', review?.next && dateWords(review.next));
  told.say('reviewed by', review?.by);
  told.say('owner', owner);
  told.each('value', values);
  told.each(
    'fact',
    facts.map(({ name, value }) => `${name}: ${value}`),
  );
  told.each(
    'standard',
    standards.flatMap(({ name, follows }) => (follows ? [name] : [])),
  );
  told.each(
    'not followed',
    standards.flatMap(({ name, follows, because }) => (follows ? [] : [joined(name, because && `because ${because}`)])),
  );
  told.say('leaflet', leaflet.title);
  told.say('pages', leaflet.pages?.toString());
  return told.facts;
}

/** Laws, policies and words that it refers to. */
export function referenceFacts({ references: { glossary, ...lists } }: Policy): Fact[] {
  const told = saying('references', 'References');
  const all = Object.values(lists).flat();
  told.each('reference', all.map(referenceSays));
  told.each(
    'glossary',
    glossary.map(({ word, means }) => `${word}: ${means}`),
  );
  return [...told.facts, ...all.flatMap(citedFacts)];
}

/** Where the document refers to it: told by itself, so that another clause is no other reference. */
function citedFacts({ name, clauses }: Reference): Fact[] {
  const told = saying(named('reference', name), name);
  told.say('clause', clauses.join(', '));
  return told.facts;
}

function referenceSays({ name, website, sections, outcomes, standards }: Reference): string {
  return [name, ...(website ? [website] : []), ...sections, ...outcomes, ...standards].join(', ');
}
