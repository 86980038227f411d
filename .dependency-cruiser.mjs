/**
 * Who may know whom. Dependencies run downwards; the judge and the judged share the contract alone.
 * `npx depcruise --config .dependency-cruiser.mjs .` says what crosses a boundary, and why that boundary is there.
 */

/** The judge: everything that a verification is made of. */
const JUDGE = ['contract', 'client', 'judgement', 'lists', 'checks', 'findings', 'environments', 'engine'];

/** What each room of `src/` may import: everything of a room, or only its types. */
const ROOMS = {
  contract: {
    why: 'everything is built on the contract, so it is built on nothing but types of its own schema',
    all: [],
    types: ['generated'],
  },
  client: { why: 'the client sends what a contract describes and knows nothing of judging', all: ['contract'] },
  judgement: { why: 'it holds words that others share', types: ['client', 'contract'] },
  lists: {
    why: 'lists are read and compared; sending is handed in',
    all: ['contract', 'judgement'],
    types: ['client'],
  },
  checks: { why: 'a check judges what it is given', all: ['contract', 'judgement', 'lists'], types: ['client'] },
  findings: {
    why: 'a finding is made of a violation and the contract',
    all: ['contract', 'judgement'],
    types: ['client'],
  },
  environments: { why: 'an environment says where, not how', all: ['contract', 'client'] },
  discovery: {
    why: 'it reads a document and looks at a service before there is a contract to judge by',
    all: ['contract', 'client'],
  },
  engine: {
    why: 'the engine runs checks; who starts it and who prints is above',
    all: ['contract', 'client', 'judgement', 'lists', 'checks', 'findings', 'environments'],
  },
  reporting: { why: 'a report reads a finished run', all: ['contract', 'judgement', 'findings'] },
  provider: { why: 'the mock keeps a contract, and knows nothing of faults or judges', all: ['contract'] },
  faults: { why: 'a fault wraps what the mock does', all: ['contract', 'provider'] },
  verification: {
    why: 'a verification is the engine on every selected API, and the mock where none is configured; what was covered is counted while it runs',
    all: ['contract', 'client', 'judgement', 'checks', 'findings', 'environments', 'engine', 'provider', 'reporting'],
  },
  doctor: {
    why: 'the doctor looks at what a verification would use',
    all: [...JUDGE, 'provider', 'reporting', 'verification'],
  },
  measuring: {
    why: 'it alone sees the judge and the judged',
    all: [...JUDGE, 'provider', 'faults', 'reporting', 'verification'],
  },
  pact: { why: 'a pact is replayed on a provider', all: ['contract', 'client', 'environments', 'provider'] },
  playwright: {
    why: 'Playwright shows what a verification found, and lends its client, its mock and its judgements to tests by hand',
    all: [...JUDGE, 'verification', 'reporting', 'pact', 'provider', 'faults'],
  },
  package: {
    why: 'it is what the npm package exports',
    all: ['contract', 'client', 'environments', 'provider', 'faults', 'playwright', 'commands'],
    types: ['generated'],
  },
  commands: { why: 'a command is where everything meets', all: '*' },
};

const TESTS = String.raw`\.(?:test|spec)\.ts$|/testing/`;
const ANY_ROOM = `^src/(${Object.keys(ROOMS).join('|')})/`;

/** One rule for each room: what it may not know at all, and what it may know by its types alone. */
function roomRules([room, { why, all, types = [] }]) {
  if (all === '*') return [];
  const known = [room, ...(all ?? [])];
  const from = { path: `^src/${room}/`, pathNot: TESTS };
  return [
    {
      name: `${room}-knows`,
      comment: `${why}: of other rooms it may import ${[...(all ?? []), ...types.map((name) => `types of ${name}`)].join(', ') || 'nothing'}.`,
      severity: 'error',
      from,
      to: {
        path: '^(?:src|generated)/',
        pathNot: [
          `^src/(?:${[...known, ...types].join('|')})/`,
          ...(types.includes('generated') ? ['^generated/'] : []),
        ],
      },
    },
    ...types.map((name) => ({
      name: `${room}-knows-types-of-${name}`,
      comment: `${why}: of ${name} it may import types only, which leave nothing behind when it runs.`,
      severity: 'error',
      from,
      to: { path: `^(?:src/)?${name}/`, dependencyTypesNot: ['type-only'] },
    })),
  ];
}

/** Not even a test may bring these together, or it would prove nothing about two that meet on the wire only. */
const STRANGERS = [
  ['checks', 'provider|faults'],
  ['lists', 'provider|faults'],
  ['provider', 'checks|lists|client|engine|judgement'],
  ['faults', 'checks|lists|client|engine|judgement'],
].map(([room, others]) => ({
  name: `${room}-stay-strangers`,
  comment: 'The judge and the judged share nothing but the contract, not even in a test.',
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(?:${others})/` },
}));

export default {
  forbidden: [
    ...Object.entries(ROOMS).flatMap(roomRules),
    ...STRANGERS,
    {
      name: 'no-circle',
      comment: 'Files that import each other, types included, cannot be understood one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'through-the-entrance',
      comment: 'A room is entered through an index.ts, so that what is inside can change.',
      severity: 'error',
      from: { path: ANY_ROOM, pathNot: TESTS },
      to: { path: ANY_ROOM, pathNot: ['^src/$1/', '/index\\.ts$'] },
    },
    {
      name: 'through-the-entrance-from-outside',
      comment: 'A room is entered through an index.ts; the package has an entrance more for tests by hand.',
      severity: 'error',
      from: { path: '^(?:bench|examples|specs|project)/' },
      to: { path: ANY_ROOM, pathNot: ['/index\\.ts$', '^src/package/playwright\\.ts$'] },
    },
    {
      name: 'tests-through-an-entrance',
      comment: 'A test enters another room as everybody does, or through what that room lends to tests.',
      severity: 'error',
      from: { path: ANY_ROOM + String.raw`.*(?:\.test\.ts$|testing/)` },
      to: { path: ANY_ROOM, pathNot: ['^src/$1/', '/index\\.ts$', '^src/commands/'] },
    },
    {
      name: 'lent-to-tests',
      comment: 'What a room lends to tests is not product code.',
      severity: 'error',
      from: { path: '^(?:src|bench|examples)/', pathNot: TESTS },
      to: { path: '/testing/' },
    },
    {
      name: 'no-project-code-in-the-product',
      comment: 'project/ guards this repository; the product knows nothing of it, and its tests know #test alone.',
      severity: 'error',
      from: { path: '^(?:src|bench|examples|specs)/' },
      to: { path: '^project/(?!test\\.ts$)' },
    },
    {
      name: 'only-tests-use-the-test-of-the-project',
      comment: '#test is what our own tests import; it is no part of the package.',
      severity: 'error',
      from: { path: '^(?:src|bench|examples|specs)/', pathNot: TESTS },
      to: { path: '^project/test\\.ts$' },
    },
    {
      name: 'commands-are-the-top',
      comment: 'Nothing but the entrance of the package imports a command.',
      severity: 'error',
      from: { path: '^src/(?!commands/|package/)', pathNot: TESTS },
      to: { path: '^src/commands/' },
    },
    {
      name: 'only-playwright-and-tests-use-the-test-runner',
      comment: 'The engine runs without a test runner; src/playwright and tests alone know it.',
      severity: 'error',
      from: { path: '^src/', pathNot: [TESTS, '^src/playwright/'] },
      to: { path: 'node_modules/@playwright/test/' },
    },
    {
      name: 'examples-are-consumers',
      comment: 'An example uses the package as a consumer does.',
      severity: 'error',
      from: { path: '^examples/' },
      to: { path: '^(?:src/(?!package/)|generated/)' },
    },
    {
      name: 'resolvable',
      comment: 'The file or package does not exist.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:reports|dist)/|^docs/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
    },
  },
};
