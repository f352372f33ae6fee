import { fileURLToPath } from 'node:url';
import { fixtureFiles, fixturesIn } from '@privet/testkit';
import { describe, expect, it } from 'vitest';
import plugin from './index.ts';
import { rules } from './rules.ts';
import { eslintVersions } from './testing/eslint-versions.ts';
import { lintDifferences } from './testing/lint-fixture.ts';

const ruleFixtures = fileURLToPath(new URL('../../test-fixtures/rules', import.meta.url));
const settingsFixture = fileURLToPath(new URL('../../test-fixtures/settings', import.meta.url));

const settings = {
  recipients: ['sendgrid', { recipient: 'stripe', files: ['src/analytics/**'] }],
  protections: [{ module: './src/hidden.ts', functions: ['initial'], as: 'masked' }],
  models: [
    { package: './src/journal.ts', exports: { note: { call: { sinks: [{ kind: 'log', data: [{ argument: 0 }] }] } } } },
  ],
  include: ['src/*.seed.ts'],
};

describe.each(eslintVersions)('under ESLint %s', (_version, version) => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s finds in its fixtures what they announce',
    async (id, rule) => {
      const files = fixturesIn(`${ruleFixtures}/${id}`).flatMap((fixture) => fixture.files);
      const name = `privet/${id}`;
      const level = plugin.configs[rule.preset].rules[name] ?? ('off' as const);
      expect(await lintDifferences(version, ruleFixtures, files, { rules: { [name]: level } })).toEqual([]);
    },
  );

  it('the rules heed the settings', async () => {
    const config = { ...plugin.configs.recommended, settings: { privet: settings } };
    expect(await lintDifferences(version, settingsFixture, fixtureFiles(settingsFixture), config)).toEqual([]);
  });
});
