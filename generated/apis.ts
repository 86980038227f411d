// Generated from contracts/ by npm run generate; do not edit.
/** Operations of each API, and the parameters that its client fills in by itself. */
export interface Apis {
  'modelarts': { operations: import('./modelarts/types.ts').operations; filled: never };
  'tencent-ccs': { operations: import('./tencent-ccs/types.ts').operations; filled: 'Action' | 'Timestamp' | 'Nonce' | 'SecretId' | 'Signature' | 'SignatureMethod' | 'Token' };
}
