import { numbers, type Operation } from './tokens.ts';

/** A transformation of the plane, as PDF writes it: `a b c d e f cm`. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export function matrixOf(operation: Operation): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(operation);
  return [a, b, c, d, e, f];
}

/** First m, then n. */
export function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}

/** How much larger a length becomes, on average over all directions. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** What is saved by `q` and comes back by `Q`. */
export type Graphics = { readonly matrix: Matrix; readonly clipped: boolean };

/** The state after an operation; `saved` is the stack of those before it. */
export function followed(operation: Operation, state: Graphics, saved: Graphics[]): Graphics {
  if (operation.operator === 'q') saved.push(state);
  if (operation.operator === 'Q') return saved.pop() ?? state;
  if (operation.operator === 'cm') return { ...state, matrix: times(matrixOf(operation), state.matrix) };
  return state;
}
