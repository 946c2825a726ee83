import type { Terms } from './draft.ts';
import type { Fallback } from './making.ts';

/** What the clauses after `otherwise` say. */
export function fallbackFrom(terms: Terms): Fallback {
  const { limit, vagueLimit, occasion, by, inWriting, customers, words, conditions } = terms;
  const { during, vagueFrequency, target, withAppointment, someCustomers, vagueConditions } = terms;
  const { extension, pausing, rollsForward, fee, payment, inForce, season, languages } = terms;
  return {
    ...(limit && { limit }),
    ...(vagueLimit !== undefined && { vagueLimit }),
    ...(occasion && { occasion }),
    by,
    inWriting,
    ...(languages && { languages }),
    to: customers,
    ...(words !== undefined && { words }),
    conditions,
    ...(during && { during }),
    ...(vagueFrequency !== undefined && { vagueFrequency }),
    ...(target && { target }),
    ...(withAppointment !== undefined && { withAppointment }),
    ...(someCustomers.length > 0 && { someCustomers }),
    ...(vagueConditions.length > 0 && { vagueConditions }),
    ...(extension && { extension }),
    ...(pausing.length > 0 && { pausing }),
    ...(rollsForward && { rollsForward }),
    ...(fee && { fee }),
    ...(payment && { payment }),
    ...(inForce && { inForce }),
    ...(season && { season }),
  };
}
