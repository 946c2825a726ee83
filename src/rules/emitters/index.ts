export { declarations, typesByModule } from './declarations.ts';
export { javascript, type Provenance } from './javascript.ts';
