import fc from 'fast-check';

/** Where the parameters of a list stand. */
export type Method = 'query' | 'form' | 'json';

export const method: fc.Arbitrary<Method> = fc.constantFrom('query', 'query', 'query', 'form', 'json');
