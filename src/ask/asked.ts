/** What a case is about, as a rule module takes it. */
export interface AboutCase {
  subject: string;
  qualifiers: readonly string[];
  stage?: number;
}

/** Something to choose, by a key, and how it is called. */
export interface Choice {
  key: string;
  label: string;
}

/** What the page knows of one association besides its rules. */
export interface AskedAssociation {
  name: string;
  /** The folder in which its documents lie, beside that of the page. */
  folder: string;
  /** The class that gives its colours. */
  mark: string;
  /** By the key of a choice: what its rules call that, or nothing where they do not know it. */
  abouts: Readonly<Record<string, AboutCase | null>>;
  means: Readonly<Record<string, string | null>>;
  customers: Readonly<Record<string, string | null>>;
  /** How it is said that an event has happened: “received”. */
  events: Readonly<Record<string, string>>;
  /** The event with which each subject begins: “receipt”. */
  begins: Readonly<Record<string, string>>;
  /** By the id of a commitment: what is due, and the promise in full. */
  promises: Readonly<Record<string, { what: string; sentence: string }>>;
}

/** All that can be chosen, and of whom it is asked. */
export interface Asked {
  abouts: readonly { group: string; choices: readonly Choice[] }[];
  means: readonly Choice[];
  customers: readonly Choice[];
  associations: readonly AskedAssociation[];
}
