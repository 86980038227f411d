export { SECRET, soundLock, type Lock, type Presented } from './lock.ts';
export {
  coins,
  everyCredential,
  foundBy,
  STYLE_NAMES,
  STYLES,
  underEachMethod,
  underKnownMethods,
  vaultContext,
  type Style,
  type Vault,
} from './vault.ts';
