/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          experimental: { keepImportAttributes: true },
        },
      },
    ],
  },
  globalSetup: '<rootDir>/test/setup/startDatabase.ts',
  globalTeardown: '<rootDir>/test/setup/stopDatabase.ts',
  testTimeout: 240_000,
  maxWorkers: 2,
  // Modules of files that have been run are never given back: a worker that holds too much of them makes way for a new one.
  workerIdleMemoryLimit: '700MB',
  reporters: ['default', '<rootDir>/test/reporter.js'],
};
