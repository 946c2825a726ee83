import { type Drawn, type Operation, PATH_ENDS } from './tokens.ts';

/** What things are painted with, each as the operation that sets it. */
type Settings = { readonly [setting in Setting]?: Operation };
type Setting = 'state' | 'fill' | 'stroke' | 'font';

const SETS: Readonly<Record<string, Setting>> = {
  ...{ gs: 'state', rg: 'fill', g: 'fill', RG: 'stroke', G: 'stroke', Tf: 'font' },
};
const ALL: readonly Setting[] = ['state', 'fill', 'stroke', 'font'];
const AREA: readonly Setting[] = ['state', 'fill'];
const LINE: readonly Setting[] = ['state', 'stroke'];
const LETTERS: readonly Setting[] = ['state', 'fill', 'font'];
const NEEDS: Readonly<Record<string, readonly Setting[]>> = {
  ...{ f: AREA, F: AREA, 'f*': AREA, S: LINE, s: LINE, Tj: LETTERS, TJ: LETTERS },
};
const NEED_NOTHING = new Set(['q', 'Q', 'cm', 'BDC', 'BMC', 'EMC']);
const IN_PLAIN_TEXT = new Set([...Object.keys(SETS), 'BT', 'ET', 'Tm', 'Td', 'Tj', 'TJ']);

/** True for a block of text that only places glyphs and shows them. */
export function isPlainText({ kind, operations }: Drawn): boolean {
  return kind === 'text' && operations.every(({ operator }) => IN_PLAIN_TEXT.has(operator));
}

/**
 * The same drawing, with colours and fonts set only where something is painted with them that was painted otherwise
 * before. Chromium sets each colour for lines and for areas alike, and all anew wherever it begins something.
 */
export function settledOnce(drawing: readonly Drawn[]): readonly Drawn[] {
  const saved: (readonly [Settings, Settings])[] = [];
  // How Chromium would paint from here on, and what the new drawing has said of it so far.
  let [wanted, said]: [Settings, Settings] = [{}, {}];
  const unsaid = (needed: readonly Setting[]): readonly Operation[] =>
    needed.flatMap((setting) => {
      const operation = wanted[setting];
      if (operation === undefined || operation.source === said[setting]?.source) return [];
      said = { ...said, [setting]: operation };
      return [operation];
    });
  const settled = (operation: Operation): readonly Operation[] => {
    const setting = SETS[operation.operator];
    if (setting === undefined) return [...unsaid(NEEDS[operation.operator] ?? []), operation];
    wanted = { ...wanted, [setting]: operation };
    return [];
  };
  return drawing.flatMap((drawn): readonly Drawn[] => {
    const { kind, operations } = drawn;
    const { operator } = operations[0] as Operation;
    if (isPlainText(drawn)) return [{ kind, operations: operations.flatMap(settled) }];
    if (SETS[operator] !== undefined) {
      operations.forEach(settled);
      return [];
    }
    if (kind === 'other' && operator === 'q') saved.push([wanted, said]);
    if (kind === 'other' && operator === 'Q') [wanted, said] = saved.pop() ?? [{}, {}];
    if (kind === 'clip' || (kind === 'other' && NEED_NOTHING.has(operator))) return [drawn];
    // A shape may stand between its own `q` and `Q`.
    const painting = kind === 'path' ? operations.findLast((each) => PATH_ENDS.has(each.operator)) : undefined;
    const needed = NEEDS[painting?.operator ?? ''] ?? ALL;
    const before = unsaid(needed).map((operation): Drawn => ({ kind: 'other', operations: [operation] }));
    // Whatever else there is may set them in its own way: it finds all said, and nothing is known after it.
    if (kind === 'text' || kind === 'other') [wanted, said] = [{}, {}];
    return [...before, drawn];
  });
}
