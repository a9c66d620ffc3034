/** Mutation testing of what decides. `npm run mutation -- [GROUP...]` runs it and says in MUTATION_TESTS which tests, in MUTATION_FAMILY whose examples; see run.mjs. */
export default {
  packageManager: 'npm',
  plugins: ['@stryker-mutator/jest-runner', './reliability/mutation/texts.mjs'],
  ignorers: ['texts'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  // Every test that imports the code, however far from it, would be most of the suite for each change.
  jest: {
    configFile: 'jest.config.mjs',
    config: {
      roots: ['<rootDir>/__tests__', '<rootDir>/reliability/mutation'],
      modulePathIgnorePatterns: ['<rootDir>/reliability/mutation/.tmp'],
      testMatch: (process.env.MUTATION_TESTS ?? '**/*.test.ts').split(','),
    },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  // On a busy machine a change that is only slow to try is not one that was noticed.
  timeoutMS: 60_000,
  // The runner keeps the modules of every change that it tried.
  maxTestRunnerReuse: 40,
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
  reporters: ['json'],
  jsonReporter: { fileName: 'reliability/mutation/report.json' },
  // The compiler here has no API, and nothing in the sandbox reads the file.
  tsconfigFile: 'none',
  tempDirName: 'reliability/mutation/.tmp',
  ignorePatterns: ['biome.json', 'dist', 'docs', 'benchmarks/node_modules', 'reliability/mutation/node_modules', '__tests__/e2e'],
  thresholds: { high: 90, low: 85, break: null },
};
