/** Mutation testing of what decides. `npm run mutation -- [GROUP...]` runs it; see run.mjs. */
export default {
  packageManager: 'npm',
  plugins: ['@stryker-mutator/jest-runner'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: { configFile: 'jest.config.mjs', enableFindRelatedTests: true },
  coverageAnalysis: 'perTest',
  reporters: ['json'],
  jsonReporter: { fileName: 'reliability/mutation/report.json' },
  // The compiler here has no API, and nothing in the sandbox reads the file.
  tsconfigFile: 'none',
  tempDirName: 'reliability/mutation/.tmp',
  ignorePatterns: ['dist', 'docs', 'benchmarks/node_modules', 'reliability/mutation/node_modules', '__tests__/e2e'],
  thresholds: { high: 90, low: 85, break: null },
};
