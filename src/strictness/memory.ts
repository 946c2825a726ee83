import type { DayTable } from '../time/calendar.ts';

/** What was reckoned once for a run, so that limits that many policies share are laid out and compared once. */
export interface Memory {
  /** What `make` gives, the first time that this is asked of this calendar. */
  of: <Made>(days: DayTable, about: unknown, make: () => Made) => { made: Made; name: string };
  /** What `make` gives, the first time that this pair is asked about. */
  ofPair: <Made>(about: string, make: () => Made) => Made;
}

export function remembering(): Memory {
  const tables = new Map<DayTable, Map<string, { made: unknown; name: string }>>();
  const pairs = new Map<string, unknown>();
  let names = 0;
  return {
    of: <Made>(days: DayTable, about: unknown, make: () => Made) => {
      const table = tables.get(days) ?? new Map<string, { made: unknown; name: string }>();
      tables.set(days, table);
      const key = JSON.stringify(about);
      const known = table.get(key) ?? { made: make(), name: `${names++}` };
      table.set(key, known);
      return known as { made: Made; name: string };
    },
    ofPair: <Made>(about: string, make: () => Made) => {
      if (!pairs.has(about)) pairs.set(about, make());
      return pairs.get(about) as Made;
    },
  };
}

/** What is made when it is first asked for, and then no more. */
export function once<Made>(make: () => Made): () => Made {
  let made: [Made] | undefined;
  return () => {
    made ??= [make()];
    return made[0];
  };
}

/** What is made of two, once for each two. */
export function ofEach<Of extends object, Made>(make: (one: Of, other: Of) => Made): (one: Of, other: Of) => Made {
  const known = new WeakMap<Of, WeakMap<Of, Made>>();
  return (one, other) => {
    const ofOne = known.get(one) ?? new WeakMap<Of, Made>();
    known.set(one, ofOne);
    const made = ofOne.get(other) ?? make(one, other);
    ofOne.set(other, made);
    return made;
  };
}
