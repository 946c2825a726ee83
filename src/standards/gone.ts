import type { Check, Checking } from '../checks/check.ts';
import { type OwnWords, ownNames, within } from '../checks/shared/own-words.ts';
import { type Finding, raise } from '../ground/diagnostic.ts';
import { before, type Span } from '../ground/span.ts';
import { periodOf } from '../policy/axes.ts';
import type { Gone } from '../policy/policy.ts';
import { dateWords } from '../wording/dates.ts';
import { endedScheme, repealedLaw } from './diagnostics.ts';
import type { Known } from './known.ts';

/** Laws, schemes and names that are no longer, wherever a policy names them. */
export const gone = (known: Known): Check => ({
  finds: [repealedLaw, endedScheme],
  look: (checking) => {
    // To take a file apart into words takes long, and most files name nothing of this.
    const text = checking.tree.lines.map(({ raw }) => raw.toLowerCase().replaceAll(/\s+/g, ' ')).join('\n');
    const all = known.gone.filter(
      (of) => isGone(of, checking) && namesOf(of).some((name) => text.includes(stemOf(name))),
    );
    if (all.length === 0) return [];
    const said = [...checking.own(), ...ownNames(checking.tree)];
    return all.flatMap((of) => named(of, said));
  },
});

const namesOf = ({ name, alsoCalled }: Gone): string[] => [name, ...alsoCalled];

/** Before a year there may be a comma. */
const stemOf = (name: string): string => name.toLowerCase().replace(/ \d{4}$/, '');

function isGone({ nations, on: end }: Gone, { policy: { association }, on }: Checking): boolean {
  const isTheirs = nations.length === 0 || (association.nation !== undefined && nations.includes(association.nation));
  return isTheirs && (!end || on.toString() >= periodOf({ inForce: { from: end } }).from);
}

/** Told once, at the first place. */
function named(of: Gone, said: readonly OwnWords[]): Finding[] {
  const places = said.flatMap((words) => placesIn(words, of)).toSorted(before);
  const [span, ...others] = places.filter((place, i) => i === 0 || before(places[i - 1] as Span, place) !== 0);
  if (!span) return [];
  const day = of.on && dateWords(of.on).replaceAll('\u00a0', ' ');
  const related = others.map((place) => ({ span: place, message: 'And here:' }));
  const severity = of.fromMemory ? 'note' : repealedLaw.severity;
  const successor = of.what === 'renamed' ? `Say “${of.now}”.` : `Its place has been taken by ${of.now}.`;
  const extras = { related, severity, ...(of.now && { hint: successor }) };
  if (of.what === 'repealed')
    return [raise(repealedLaw, { name: of.name, when: day ? ` on ${day}` : '' }, span, extras)];
  const ended = day ? `ended on ${day}` : 'has ended';
  const renamed = day ? `has not been the name since ${day}` : 'is no longer the name';
  return [raise(endedScheme, { name: of.name, what: of.what === 'ended' ? ended : renamed }, span, extras)];
}

function placesIn(words: OwnWords, of: Gone): Span[] {
  return namesOf(of).flatMap((called) =>
    [...words.text.matchAll(patternOf(called))].map((found) => within(words, found.index, found[0].length)),
  );
}

/** A name in capitals is meant as it stands; what is written small is a word like others. A comma may stand before a year. */
function patternOf(name: string): RegExp {
  const plain = name
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ (\d{4})$/, ',? $1')
    .replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\d])${plain}s?(?![\\p{L}\\d])`, name === name.toLowerCase() ? 'giu' : 'gu');
}
