import { blocks } from '../language/index.ts';
import { gapsIn, type Node } from '../syntax/tree.ts';
import type { Compiling } from './draft.ts';
import { divisions } from './facts.ts';
import { gather } from './gather.ts';
import type { Repealed, Standard, StandardReference } from './making.ts';
import { proseIn } from './node.ts';

/** Standards that the policy says it follows, or does not. */
export function followedIn(node: Node): StandardReference[] {
  const { fields } = blocks.policy;
  return node.children.flatMap(({ read }): StandardReference[] => {
    const follows = gapsIn(read, fields.follows);
    if (follows) return [{ name: follows.standard.value, follows: true }];
    const not = gapsIn(read, fields.doesNotFollow);
    return not ? [{ name: not.standard.value, follows: false, because: not.because.value }] : [];
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
    const holidays = gapsIn(read, fields.holidays);
    if (holidays) standard.holidays = divisions[holidays.holidays.value];
    if (read?.form === fields.countingReceipt.name) standard.countsDayOfReceipt = true;
  }
  return standard;
}

/** A law that is no longer in force. */
export function repealedFrom(node: Node): Repealed {
  const { fields } = blocks.repealed;
  const name = gapsIn(node.read, { ...blocks.repealed, shape: blocks.repealed.opens })?.name.value ?? '';
  const repealed: Repealed = { name, nations: [], span: spanOf(node) };
  for (const { read } of node.children) {
    const on = gapsIn(read, fields.on);
    if (on) repealed.on = on.on.value;
    const now = gapsIn(read, fields.now);
    if (now) repealed.now = now.now.value;
    repealed.nations.push(...(gapsIn(read, fields.nation)?.nation.value ?? []));
  }
  return repealed;
}

const spanOf = ({ line, read }: Node) => ({ line: line.number, from: read?.from ?? 0, to: read?.to ?? 0 });
