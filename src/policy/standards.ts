import { blocks } from '../language/index.ts';
import { gapsIn, type Node } from '../syntax/tree.ts';
import type { Compiling } from './draft.ts';
import { divisions } from './facts.ts';
import { gather } from './gather.ts';
import type { Gone, Standard, StandardReference } from './making.ts';
import { proseIn } from './node.ts';

/** Standards that the policy says it follows, or does not. */
export function followedIn(node: Node): StandardReference[] {
  const { fields } = blocks.policy;
  return node.children.flatMap((child): StandardReference[] => {
    const span = spanOf(child);
    const follows = gapsIn(child.read, fields.follows);
    if (follows) return [{ name: follows.standard.value, follows: true, span }];
    const not = gapsIn(child.read, fields.doesNotFollow);
    return not ? [{ name: not.standard.value, follows: false, because: not.because.value, span }] : [];
  });
}

/** What a regulator or the law requires. */
export function standardFrom(node: Node, compiling: Compiling): Standard {
  const { fields } = blocks.standard;
  const { commitments, duties } = gather([node], compiling);
  const standard: Standard = {
    name: gapsIn(node.read, { ...blocks.standard, shape: blocks.standard.opens })?.name.value ?? '',
    nations: [],
    requirements: [...commitments, ...duties],
    notEncoded: [],
    fromMemory: [],
    text: proseIn(node),
    span: spanOf(node),
  };
  for (const { read } of node.children) {
    const issued = gapsIn(read, fields.issuedBy);
    if (issued) standard.issuedBy = issued.by.value;
    standard.nations.push(...(gapsIn(read, fields.nation)?.nation.value ?? []));
    const force = gapsIn(read, fields.inForce);
    if (force) standard.inForce = { from: force.from.value, ...(force.to && { to: force.to.value }) };
    const source = gapsIn(read, fields.source);
    if (source) standard.source = source.source.value;
    const checked = gapsIn(read, fields.checked);
    if (checked) standard.checked = checked.on.value;
    const binds = gapsIn(read, fields.binds);
    if (binds) standard.binds = binds.whom.value;
    const not = gapsIn(read, fields.notEncoded);
    if (not) standard.notEncoded.push({ words: not.words.value, because: not.because.value });
    const remembered = gapsIn(read, fields.fromMemory);
    if (remembered) standard.fromMemory.push(remembered.words.value);
    const holidays = gapsIn(read, fields.holidays);
    if (holidays) standard.holidays = divisions[holidays.holidays.value];
    if (read?.form === fields.countingReceipt.name) standard.countsDayOfReceipt = true;
  }
  return standard;
}

const blocksOfGone = { repealed: blocks.repealed, ended: blocks.ended, renamed: blocks.renamed } as const;

/** What has ended or is called something else now; nothing of other blocks. */
export function goneFrom(node: Node): Gone[] {
  const what = node.read?.form as keyof typeof blocksOfGone;
  const block = blocksOfGone[what];
  if (!block) return [];
  const { fields } = block;
  const name = gapsIn(node.read, { ...block, shape: block.opens })?.name.value ?? '';
  const gone: Gone = { what, name, alsoCalled: [], nations: [], span: spanOf(node) };
  for (const { read } of node.children) {
    const on = gapsIn(read, fields.on);
    if (on) gone.on = on.on.value;
    const now = gapsIn(read, fields.now);
    if (now) gone.now = now.now.value;
    gone.alsoCalled.push(...(gapsIn(read, fields.alsoCalled)?.names.value ?? []));
    gone.nations.push(...(gapsIn(read, fields.nation)?.nation.value ?? []));
    const source = gapsIn(read, fields.source);
    if (source) gone.source = source.source.value;
    const checked = gapsIn(read, fields.checked);
    if (checked) gone.checked = checked.on.value;
    if (read?.form === fields.fromMemory.name) gone.fromMemory = true;
  }
  return [gone];
}

const spanOf = ({ line, read }: Node) => ({ line: line.number, from: read?.from ?? 0, to: read?.to ?? 0 });
