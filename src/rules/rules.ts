export * from '../policy/ready.ts';
