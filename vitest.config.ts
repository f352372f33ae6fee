import { defineConfig } from 'vitest/config';

// Tests run on the sources: the private condition resolves workspace packages without a build.
const conditions = ['privet-source', 'node', 'import', 'module', 'default'];

const reportFile = process.env['TEST_REPORT'];

const everyTest = ['packages/*/src/**/*.test.ts', 'rules/src/**/*.test.ts'];

/** Tests that replace modules; a replacement must not outlive its file. */
const replacingModules = ['packages/engine/src/analysis/counted-work.test.ts'];

const testTimeout = 60_000;

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    reporters: reportFile === undefined ? ['default'] : ['default', ['json', { outputFile: reportFile }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: everyTest,
          exclude: replacingModules,
          // The compilers, parsers and library declarations that most files read are loaded once a worker.
          isolate: false,
          testTimeout,
        },
      },
      { extends: true, test: { name: 'isolated', include: replacingModules, testTimeout } },
    ],
  },
});
