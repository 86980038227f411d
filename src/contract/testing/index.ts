export { CONTRACTS } from './own-contracts.ts';
export { petsDocument, petsInJson } from './pets-document.ts';
export {
  asksFor,
  contractThat,
  credentialVariable,
  FIRST_LIST,
  placeVariables,
  SECOND_LIST,
  SIGNED_API,
  TOKEN_API,
} from './chosen-contracts.ts';
