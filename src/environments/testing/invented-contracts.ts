import { parseContract } from '../../contract/index.ts';

/** Two invented APIs: one with every form of variable, one with a single form of credentials. */
export const shelves = parseContract(
  `
openapi: 3.1.0
info: { title: Shelves, version: '2026-01-01' }
x-documents: { manual: { title: Manual, date: '2026-01-01', language: en } }
x-provenance: { basis: documented, source: manual }
x-environment:
  prefixes: [SHELF_, KEY_]
  endpoint: SHELF_ENDPOINT
  parameters: { owner_id: { variable: SHELF_OWNER_ID } }
  resources:
    wooden: { shelf_id: { variable: SHELF_ID } }
    steel: { shelf_id: { variable: SHELF_STEEL_ID }, room: { variable: SHELF_ROOM, default: cellar } }
  foreign: { owner_id: SHELF_FOREIGN_OWNER_ID }
paths: {}
components:
  securitySchemes:
    token:
      type: http
      scheme: bearer
      x-credentials: { form: token, variables: { token: SHELF_TOKEN, expired: SHELF_EXPIRED_TOKEN }, required: [token] }
    password:
      type: http
      scheme: bearer
      x-credentials: { form: iam-password, variables: { endpoint: KEY_ENDPOINT, username: KEY_USERNAME, password: KEY_PASSWORD }, required: [endpoint, username, password] }
    signature:
      type: http
      scheme: bearer
      x-credentials: { form: sdk-hmac-sha256, variables: { ak: SHELF_AK, sk: SHELF_SK, securityToken: SHELF_SECURITY_TOKEN }, required: [ak, sk] }
`,
  'contracts/shelves/openapi.yaml',
);

export const boxes = parseContract(
  `
openapi: 3.1.0
info: { title: Boxes, version: '2026-01-01' }
x-documents: { manual: { title: Manual, date: '2026-01-01', language: en } }
x-provenance: { basis: documented, source: manual }
x-environment: { prefixes: [BOX_], endpoint: BOX_ENDPOINT, parameters: {}, resources: { box: { id: { variable: BOX_ID } } }, foreign: {} }
paths: {}
components:
  securitySchemes:
    token: { type: http, scheme: bearer, x-credentials: { form: token, variables: { token: BOX_TOKEN }, required: [token] } }
`,
  'contracts/boxes/openapi.yaml',
);

/** The least that configures each of them. */
export const shelfVariables = {
  SHELF_ENDPOINT: 'https://shelves.example',
  SHELF_OWNER_ID: 'o-1',
  SHELF_ID: 's-1',
  SHELF_TOKEN: 'very-secret-token',
};
export const boxVariables = { BOX_ENDPOINT: 'http://127.0.0.1:4010', BOX_ID: 'b-1', BOX_TOKEN: 'very-secret-token' };
