/** The import walls. `npm run walls` prints what breaks one; each was tried with a planted violation. */

const STAGES = 'read|segment|align|diff|classify|compare|tally|framing|lineage';
const TESTS = '(\\.test\\.tsx?$|/testing/)';

/** The places that may import a library, and which. */
const ADAPTERS = [
  { from: '^src/engine/diff/', to: 'diff' },
  { from: '^src/engine/classify/dateChrono\\.ts$', to: 'chrono-node' },
];

module.exports = {
  forbidden: [
    {
      name: 'engine-is-pure',
      comment: 'Text in, collation out: the engine imports itself and nothing else, but for its two adapters.',
      severity: 'error',
      from: { path: '^src/engine/', pathNot: [TESTS, ...ADAPTERS.map(({ from }) => from)] },
      to: { pathNot: '^src/engine/' },
    },
    ...ADAPTERS.map(({ from, to }) => ({
      name: `only-${to}-here`,
      comment: `The adapter around ${to} imports that and nothing else from outside.`,
      severity: 'error',
      from: { path: from, pathNot: TESTS },
      to: { pathNot: `^(src/engine/|node_modules/${to}/)` },
    })),
    {
      name: 'stages-meet-only-in-collate',
      comment: 'Stages share model.ts and text/; only collate.ts and index.ts know several of them.',
      severity: 'error',
      from: { path: `^src/engine/(${STAGES})/`, pathNot: TESTS },
      to: { path: `^src/engine/((${STAGES})/|collate\\.ts$|index\\.ts$)`, pathNot: '^src/engine/$1/' },
    },
    {
      name: 'model-and-text-stand-at-the-bottom',
      comment: 'They know no stage; text/ does not know the model either.',
      severity: 'error',
      from: { path: '^src/engine/(model\\.ts$|text/)', pathNot: TESTS },
      to: { path: '^src/engine/', pathNot: '^src/engine/(model\\.ts$|text/)' },
    },
    {
      name: 'engine-has-one-door',
      comment:
        "Whoever stands outside takes functions and types from index.ts, or constants and types from model.ts; given.ts puts the reader's kinds over a collation.",
      severity: 'error',
      from: { path: '^src/(app|worker|cli|formats|samples)/' },
      to: { path: '^src/engine/', pathNot: '^src/engine/(index|model|given)\\.ts$' },
    },
    {
      name: 'app-calls-no-algorithm',
      comment:
        "The application knows the engine's types and the constants of model.ts, and puts the reader's kinds over a collation itself; it reaches all other functions through worker/client.ts.",
      severity: 'error',
      from: { path: '^src/app/', pathNot: TESTS },
      to: { path: '^src/engine/', pathNot: '^src/engine/(model|given)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'app-reaches-the-workers-by-their-clients',
      comment: 'The protocols may be imported for their types; a chunk of its own brings the worker itself.',
      severity: 'error',
      from: { path: '^src/app/', pathNot: [TESTS, '^src/app/worker\\.ts$'].flat() },
      to: {
        path: '^src/worker/',
        pathNot: '^src/worker/(client|accountsClient)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'command-line-needs-no-browser',
      comment: "It prints by the application's reading of a collation (synopsis), never by what needs a page.",
      severity: 'error',
      from: { path: '^src/cli/', pathNot: TESTS },
      to: {
        path: '(^src/worker/|node_modules/(react|react-dom|zustand|react-aria)[^/]*/|\\.(tsx|css)$)',
        reachable: true,
      },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that nothing answers to.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(raw|worker|inline|worker&inline)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
