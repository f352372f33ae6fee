import { describe, expect, it } from 'vitest';
import { isLeftOut, matchesAny } from './files.ts';

describe('isLeftOut', () => {
  it.each([
    'src/user.test.ts',
    'src/user.spec.tsx',
    'src/__tests__/user.ts',
    'tests/login.ts',
    'src/testing/fake-users.ts',
    'playwright.config.mjs',
    'evals/summary.eval.ts',
    'packages/prompts/evals/run.ts',
    'packages/orders/scripts/debug.ts',
    'scripts/orders/debug-imports.mjs',
    'apps/shop/cypress/login.cy.js',
    'detox/fixtures/accounts.ts',
    'packages/integration-tests/src/client.ts',
    'apps/shop-e2e/src/login.ts',
    'scripts/e2e_accounts.mjs',
    'examples/next/pages/index.tsx',
    'packages/client/example/login.ts',
    'services/web/scripts/example/migration.mjs',
    '.scripts/package-json.ts',
    '.github/scripts/labels.js',
    'packages/tools/git-changelog.ts',
    'scripts/update-readme-contributors.js',
    'tools/release-android.ts',
    'src/Button.stories.tsx',
    '.storybook/preview.ts',
    'prisma/seed.ts',
    'db/seeds/users.ts',
    'scripts/demo-seed.ts',
    'src/generated/client.ts',
    'src/schema.generated.ts',
    'src/globals.d.ts',
    'src/styles.d.css.ts',
    'node_modules/pkg/index.js',
    'packages/api/dist/index.js',
    '.next/server/page.js',
  ])('leaves out %s', (path) => {
    expect(isLeftOut(path)).toBe(true);
  });

  it.each([
    'src/user.ts',
    'index.js',
    'src/testimonials/list.tsx',
    'src/latest.ts',
    'src/lab-tests/results.ts',
    'src/seedling.ts',
    'src/seedlings-list.ts',
    'next.config.ts',
    'src/ab-testing.ts',
    'src/build/user.ts',
    'src/debug/state-dump.ts',
    'scripts/export-users.ts',
    'src/tools/invoices.ts',
    'src/pages/changelog.tsx',
    'src/examples/list.ts',
    'src/releases/release-notes.ts',
    '.server/session.ts',
    'src/debug.ts',
  ])('judges %s', (path) => {
    expect(isLeftOut(path)).toBe(false);
  });

  it('judges what include names although a default leaves it out', () => {
    expect(isLeftOut('db/seeds/users.ts', { include: ['db/seeds/**'] })).toBe(false);
    expect(isLeftOut('src/user.test.ts', { include: ['db/seeds/**'] })).toBe(true);
  });

  it('leaves out what exclude names, even where include names it too', () => {
    expect(isLeftOut('src/legacy/user.ts', { exclude: ['src/legacy/**'] })).toBe(true);
    expect(isLeftOut('src/legacy/user.ts', { exclude: ['src/legacy/**'], include: ['src/**'] })).toBe(true);
  });
});

describe('matchesAny', () => {
  it('reads back-slashes and a leading ./ as paths are written on any system', () => {
    expect(matchesAny('src\\analytics\\events.ts', ['./src/analytics/**'])).toBe(true);
    expect(matchesAny('./src/analytics/events.ts', ['src/analytics/**'])).toBe(true);
  });

  it('matches nothing without globs', () => {
    expect(matchesAny('src/user.ts', [])).toBe(false);
  });
});
