import type {
  Contract,
  CredentialForm,
  CredentialPlace,
  CredentialScheme,
  Operation,
  Parameter,
} from '../../contract/index.ts';
import { BROKEN_WAYS } from '../../contract/index.ts';

/** A parameter of an invented operation; its schema says nothing unless it is a constant. */
export function parameterNamed(name: string, place: Parameter['in'], more: Partial<Parameter> = {}): Parameter {
  const nothing = { required: false, schema: {}, pointer: '', schemaPointer: '', answers: {} };
  return { name, in: place, ...nothing, ...more };
}

export const VARIABLES = {
  token: { token: 'A_TOKEN', expired: 'AN_EXPIRED_TOKEN' },
  basic: { username: 'A_USER', password: 'A_PASSWORD' },
  oauth2: { token: 'A_TOKEN', clientId: 'A_CLIENT', clientSecret: 'A_CLIENT_SECRET', tokenUrl: 'A_TOKEN_URL' },
  'iam-password': {
    endpoint: 'AN_IAM',
    domain: 'A_DOMAIN',
    username: 'A_USER',
    password: 'A_PASSWORD',
    project: 'A_PROJECT',
    projectDomain: 'A_PROJECT_DOMAIN',
  },
  'sdk-hmac-sha256': { accessKey: 'AN_AK', secretKey: 'AN_SK', securityToken: 'A_SECURITY_TOKEN' },
  'tencent-api-2': { secretId: 'AN_ID', secretKey: 'A_KEY', token: 'A_TEMPORARY_TOKEN' },
  'tc3-hmac-sha256': { secretId: 'AN_ID', secretKey: 'A_KEY', token: 'A_TEMPORARY_TOKEN' },
} as const satisfies Record<CredentialForm, Record<string, string>>;

const PLACES: Readonly<Partial<Record<CredentialForm, CredentialPlace>>> = {
  token: { in: 'header', name: 'X-Auth-Token', prefix: '' },
  'iam-password': { in: 'header', name: 'X-Auth-Token', prefix: '' },
  basic: { in: 'header', name: 'Authorization', prefix: 'Basic ' },
  oauth2: { in: 'header', name: 'Authorization', prefix: 'Bearer ' },
};

/** A scheme of one form that can be broken in every way. */
export function schemeOf(form: CredentialForm, names: readonly string[] = []): CredentialScheme {
  const broken = BROKEN_WAYS.map((way) => ({ way, answer: { outcomes: ['refused' as const], promise: '' } }));
  const methods = names.map((text) => ({ text, as: text === 'HmacSHA256' ? text : 'HmacSHA1', promise: '' }));
  return {
    name: form,
    pointer: `/components/securitySchemes/${form}/x-credentials`,
    form,
    ...(PLACES[form] && { place: PLACES[form] }),
    ...(form === 'tc3-hmac-sha256' && { service: 'tke' }),
    variables: VARIABLES[form],
    required: [],
    methods,
    broken,
  };
}

/** A contract with nothing in it but what a client looks at. */
export function inventedContract({ operations = [] }: { operations?: readonly Operation[] } = {}): Contract {
  return {
    api: 'invented',
    file: 'contracts/invented/openapi.yaml',
    root: '/',
    files: ['contracts/invented/openapi.yaml'],
    sha256: '',
    title: '',
    version: '',
    document: {},
    operations,
    outcomes: {},
    credentials: [],
    agreements: [],
    leftAlone: [],
    variables: { prefixes: [], endpoint: 'INVENTED_ENDPOINT', parameters: {}, resources: {}, foreign: {} },
    node: () => undefined,
    numberText: () => undefined,
    position: () => ({ file: '', line: 1, column: 1 }),
    provenance: () => undefined,
    validate: () => [],
  };
}

/** An operation of an invented contract: GET /things unless told otherwise. */
export function inventedOperation(more: Partial<Operation> = {}): Operation {
  return {
    id: 'ListThings',
    contract: inventedContract(),
    method: 'GET',
    path: '/things',
    pointer: '',
    summary: '',
    parameters: [],
    responses: [],
    success: '',
    invariants: [],
    security: Object.keys(VARIABLES),
    ...more,
  };
}
