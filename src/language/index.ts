export * as blocks from './blocks/index.ts';
export * as clauses from './clauses/index.ts';
export * as statements from './statements.ts';
