export { lockTable, type LockCase } from './lock-table.ts';
export { SECRET, soundLock, type Lock, type Presented } from './lock.ts';
export {
  coins,
  everyCredential,
  foundBy,
  STYLES,
  underEachMethod,
  underKnownMethods,
  vaultContext,
  type Style,
  type Vault,
} from './vault.ts';
