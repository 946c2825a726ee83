export * from '../policy/clock.ts';
