import { defineConfig } from 'vitest/config';

// Tests run on the sources: the private condition resolves workspace packages without a build.
const conditions = ['privet-source', 'node', 'import', 'module', 'default'];

const reportFile = process.env['TEST_REPORT'];

const everyTest = ['packages/*/src/**/*.test.ts', 'rules/src/**/*.test.ts', 'scripts/**/*.test.mjs'];

/**
 * Tests that need a worker of their own: one replaces modules, and a replacement must not outlive its file; the other
 * holds the declarations of every SDK of the catalog, three quarters of what a worker may hold.
 */
const alone = ['packages/engine/src/analysis/counted-work.test.ts', 'rules/src/catalog-witnesses.test.ts'];

const testTimeout = 60_000;

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    maxWorkers: 2,
    reporters: reportFile === undefined ? ['default'] : ['default', ['json', { outputFile: reportFile }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: everyTest,
          exclude: alone,
          // The compilers, parsers and library declarations that most files read are loaded once a worker.
          isolate: false,
          testTimeout,
        },
      },
      { extends: true, test: { name: 'isolated', include: alone, testTimeout } },
    ],
  },
});
