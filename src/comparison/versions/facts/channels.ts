import type { Body, Channel, Contact, Facility, Format, Policy } from '../../../policy/policy.ts';
import { contactWords, facilityWords } from '../../../wording/about.ts';
import { hoursLine } from '../../../wording/changes/hours.ts';
import { type Fact, named, type Saying, saying } from '../fact.ts';

/** The ways of reaching the association: who is there, when and where, and what is to be had. */
export function channelFacts({ channels }: Policy): Fact[] {
  const byMeans = Map.groupBy(channels, ({ means }) => means);
  return channels.flatMap((channel) => {
    const { means, title } = channel;
    const alone = byMeans.get(means)?.length === 1;
    const told = saying(named('channel', alone ? means : `${means} ${title}`), title);
    told.say('channel', means);
    told.say('title', title);
    told.each('contact', channel.contacts.map(contactSays));
    sayOpening(channel, told);
    told.each('answered by', channel.answeredBy);
    told.each('received by', channel.receivedBy);
    told.each('passed to', channel.passedTo);
    told.each('passed if', channel.passedIf);
    told.say('clause', channel.clauses.join(', '));
    return [
      ...told.facts,
      ...channel.options.flatMap((option) => optionFacts(told.of, title, option)),
      ...channel.facilities.flatMap((of) => offerFacts(named(told.of, of.name), title, 'facility', of)),
    ];
  });
}

/** Hours that have a name are told where they are stated. */
function sayOpening({ open, openOnly }: Channel, { say }: Saying): void {
  if (open) say('opening', open.name || hoursLine(open), { hours: open });
  say('open only', openOnly);
}

function optionFacts(channel: string, title: string, { keyword, gives, clauses }: Channel['options'][number]): Fact[] {
  const told = saying(named(channel, keyword), title);
  told.say('option', `${keyword}: ${gives}`);
  told.say('clause', clauses.join(', '));
  return told.facts;
}

/** Something that is to be had, under a name of its own, so that it is known where only its terms change. */
export function offerFacts(of: string, title: string, part: 'facility' | 'format', offer: Facility | Format): Fact[] {
  const told = saying(of, title);
  told.say(part, facilityWords(offer));
  told.say('clause', offer.clauses.join(', '));
  return told.facts;
}

const contactSays = (contact: Contact): string => contactWords(contact);

/** Ombudsmen and regulators, and how to reach them. */
export function bodyFacts({ bodies }: Policy): Fact[] {
  return bodies.flatMap(({ name, website, email, telephone, address, form, open }: Body) => {
    const told = saying(named('body', name), name);
    told.say('body', name);
    told.each(
      'contact',
      [website, email, telephone, address, form].filter((of) => of !== undefined),
    );
    if (open) told.say('opening', open.name || hoursLine(open), { hours: open });
    return told.facts;
  });
}
