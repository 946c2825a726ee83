export * from '../policy/axes.ts';
