export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }],
  },
  globalSetup: '<rootDir>/__tests__/browser/find-chromium.ts',
  clearMocks: true,
  // Most of an end-to-end test is waiting.
  maxWorkers: '100%',
  // A busy machine is no failure; what must be fast is measured by the benchmarks.
  testTimeout: 30_000,
};
