export * from '../policy/measure.ts';
