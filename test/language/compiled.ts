import { compile, vocabulary } from '../../src/pledge.ts';
import { file } from './pledge.ts';

const known = vocabulary(file('grammar/vocabulary/housing.pledge')).vocabulary;
const on = Temporal.PlainDate.from('2026-11-22');

/** A policy as it is compiled, and what is said of it; without places in the file, and the author's spacing. */
export function compiled(text: string): { policy: Record<string, unknown>; findings: string[] } {
  const { policy, findings } = compile(text, { vocabulary: known, on });
  return {
    policy: withoutPlaces(policy) as Record<string, unknown>,
    findings: findings.map(({ code, severity, message }) => `${severity} ${code} ${message}`),
  };
}

/** The same, and without what is empty, to be read by people. */
export function telling(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(telling);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, held]) => [key, telling(held)] as const)
    .filter(([, held]) => !isEmpty(held));
  return Object.fromEntries(kept);
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === false ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

const places = ['span', 'line', 'under', 'statement', 'written'];

/** A place in the file, or a finding with its place and words. */
const isPlace = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (('line' in value && 'from' in value && 'to' in value) || 'severity' in value);

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((held) => !isPlace(held)).map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, held]) => !places.includes(key) && !isPlace(held));
  return Object.fromEntries(kept.map(([key, held]) => [key, withoutPlaces(held)]));
}
