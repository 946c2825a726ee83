import type { Policy } from '../policy/policy.ts';

declare const checked: unique symbol;

/** A policy in which no error was found. Only `check` makes one; leaflets, rules and comparisons take nothing else. */
export type CheckedPolicy = Policy & { readonly [checked]: true };
