import type { Channel, Contact } from '../../policy/policy.ts';
import { contactWords, facilityWords } from '../../wording/about.ts';
import { hoursWords } from '../../wording/hours.ts';
import { capital, listWords } from '../../wording/text.ts';
import type { Column } from '../column.ts';

/** How one association can be reached by one means. */
export interface Reached {
  readonly title: string;
  readonly contacts: readonly { readonly kind: Contact['kind']; readonly words: string }[];
  /** When it is open, for whom, and who answers. */
  readonly lines: readonly string[];
  readonly clauses: readonly string[];
}

/** A means of getting in touch, and how each column can be reached by it: nothing where it says nothing of it. */
export interface ChannelRow {
  readonly means: string;
  readonly title: string;
  readonly cells: readonly (Reached | undefined)[];
}

/** A row for each means that any of them names, in the order in which most of them are met. */
export function channels(columns: readonly Column[]): ChannelRow[] {
  const all = columns.flatMap(({ policy }) => policy.channels.map(({ means }) => means));
  return [...new Set(all)].map((means) => ({
    means,
    title: capital(means),
    cells: columns.map(({ policy }) => {
      const here = policy.channels.filter((channel) => channel.means === means);
      return here.length > 0 ? reached(here) : undefined;
    }),
  }));
}

function reached(channels: readonly Channel[]): Reached {
  return {
    title: listWords(channels.map(({ title }) => title)),
    contacts: channels.flatMap(({ contacts }) => contacts.map((of) => ({ kind: of.kind, words: contactWords(of) }))),
    lines: channels.flatMap(linesOf),
    clauses: [...new Set(channels.flatMap(({ clauses }) => clauses))],
  };
}

function linesOf({ open, openOnly, answeredBy, receivedBy, passedTo, facilities }: Channel): string[] {
  const said = open ? hoursWords(open) : [];
  return [
    ...(open && said.length === 0 ? [capital(open.name)] : said),
    openOnly ? `${capital(openOnly)} only` : '',
    answeredBy.length > 0 ? `Answered by ${listWords(answeredBy)}` : '',
    receivedBy.length > 0 ? `Received by ${listWords(receivedBy)}` : '',
    passedTo.length > 0 ? `Passed to ${listWords(passedTo)}` : '',
    ...facilities.map(facilityWords),
  ].filter(Boolean);
}
