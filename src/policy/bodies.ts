import { blocks } from '../language/index.ts';
import { gapsIn, type Node } from '../syntax/tree.ts';
import type { Body } from './making.ts';

const { fields } = blocks.body;

/** A `body` block: an ombudsman or regulator, and how to reach it. */
export function bodyFrom(node: Node): Body {
  const names = (node.read?.gaps.terms as { value: string[] } | undefined)?.value ?? [];
  const body: Body = { name: names[0] ?? '' };
  for (const { read } of node.children) {
    const website = gapsIn(read, fields.website);
    if (website) body.website = website.website.value;
    const email = gapsIn(read, fields.email);
    if (email) body.email = email.email.value;
    const telephone = gapsIn(read, fields.telephone);
    if (telephone) body.telephone = telephone.telephone.value;
    const address = gapsIn(read, fields.address);
    if (address) body.address = address.address.value;
    const form = gapsIn(read, fields.form);
    if (form) body.form = form.form.value;
    const open = gapsIn(read, fields.open);
    if (open) {
      const week = open.days.value.map((day) => ({ day, times: open.times.value }));
      body.open = { name: 'open', week, closedOnHolidays: false, text: [] };
    }
  }
  return body;
}
