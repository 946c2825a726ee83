import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { blocks } from '../language/index.ts';
import { gapsIn, type Node } from '../syntax/tree.ts';
import type { Check } from './check.ts';
import { placeOf } from './shared/places.ts';

export const noPostcode = diagnostic({
  code: 'P0434',
  severity: 'note',
  says: t`The address “${'address'}” has no postcode.`,
  because:
    'A letter needs a postcode, and so does everyone who looks for you on a map. Give the address as it stands on your letters.',
  wrong: `association Meadowbank Homes
  nation Scotland
  address Meadowbank House`,
  right: `association Meadowbank Homes
  nation Scotland
  address Meadowbank House, 1 High Street, Meadowbank ME1 1AA`,
});

/** The form of postcodes in the United Kingdom, spaces apart; also that of the invented ones in examples. */
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i;

/** Addresses of the association and its offices to which no letter could go. Each is told once. */
export const incompleteAddress: Check = {
  finds: [noPostcode],
  look: ({ tree }) => {
    const told = new Set<string>();
    return tree.nodes.flatMap(({ read, children }) =>
      children.flatMap((line) => {
        const address = read && addressOn(line, read.form);
        if (address === undefined || postcode.test(address) || told.has(address)) return [];
        told.add(address);
        return [raise(noPostcode, { address }, placeOf(line))];
      }),
    );
  },
};

function addressOn({ read }: Node, block: string): string | undefined {
  if (block !== 'association' && block !== 'channel') return undefined;
  return gapsIn(read, blocks[block].fields.address)?.address.value;
}
