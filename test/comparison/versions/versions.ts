import fc from 'fast-check';

/** A change of one line, as an author would make it; nothing where it does not apply. */
type Edit = (line: string, figure: number) => string | undefined;

/** Puts something in the place of the first thing that matches, outside quotes. */
const replacing =
  (what: RegExp, by: (figure: number) => string): Edit =>
  (line, figure) =>
    what.test(line) ? line.replace(what, by(figure)) : undefined;

/** What happens to a policy from one version to the next. */
export const edits: Readonly<Record<string, Edit>> = {
  'another figure': replacing(/\b\d+(?= (?:working |calendar )?(?:second|minute|hour|day|week|month)s?\b)/, String),
  'another unit': replacing(
    /\b(?:working days|days|weeks)\b/,
    (figure) => ['days', 'working days', 'weeks'][figure % 3] ?? '',
  ),
  'another share': replacing(/\b\d+%/, (figure) => `${(figure % 99) + 1}%`),
  'only an aim': replacing(/\bwe will (?!not|aim|be|try)/, () => 'we aim to '),
  'a firm promise': replacing(/\bwe (?:will )?aim to /, () => 'we will '),
  'on a condition': (line) => (/^ {2}we will [^"]*$/.test(line) ? `${line} if "there is time"` : undefined),
  'for some': (line) => (/^ {2}we will [^"]*$/.test(line) ? `${line} for tenants` : undefined),
  'other hours': replacing(/\b9am to 5pm\b/, (figure) => `${(figure % 4) + 8}am to ${(figure % 5) + 2}pm`),
  'other words': replacing(/(?<=")\w+(?= )/, () => 'really'),
  'a line less': (line) => (/^ {2}\S/.test(line) ? '' : undefined),
};

/** Two versions of a policy: some lines of it are changed. */
export function versionsOf(policy: fc.Arbitrary<string>): fc.Arbitrary<[string, string]> {
  const change = fc.record({
    kind: fc.constantFrom(...Object.keys(edits)),
    at: fc.nat(),
    figure: fc.integer({ min: 1, max: 60 }),
  });
  return fc.tuple(policy, fc.array(change, { minLength: 1, maxLength: 6 })).map(([text, changes]) => {
    const lines = text.split('\n');
    for (const { kind, at, figure } of changes) {
      const edit = edits[kind] as Edit;
      const places = lines.flatMap((line, place) => (edit(line, figure) === undefined ? [] : [place]));
      const place = places[at % Math.max(1, places.length)];
      if (place !== undefined) lines[place] = edit(lines[place] ?? '', figure) ?? '';
    }
    return [text, lines.join('\n')];
  });
}
