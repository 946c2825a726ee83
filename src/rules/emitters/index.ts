export { declarations, typesByModule } from './declarations.ts';
export { javascript, type Provenance, timelineAlone } from './javascript.ts';
