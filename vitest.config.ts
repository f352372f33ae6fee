import { defineConfig } from 'vitest/config';

// Tests run on the sources: the private condition resolves workspace packages without a build.
const conditions = ['privet-source', 'node', 'import', 'module', 'default'];

const reportFile = process.env['TEST_REPORT'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'rules/src/**/*.test.ts'],
    testTimeout: 60_000,
    reporters: reportFile === undefined ? ['default'] : ['default', ['json', { outputFile: reportFile }]],
  },
});
