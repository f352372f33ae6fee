/**
 * The flat config of a bench: the typed parser without a rule (`none`), with the typed rules that typescript-eslint
 * recommends (`recommendedTypeChecked`), or with all rules of Privet (`all`).
 */
export async function configFor(subject, { parser, configs }) {
  return [
    { ignores: ['**/node_modules/', '**/dist/', '**/build/'] },
    ...(await rulesOf(subject, configs)).map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
      // Comments of the repository speak of rules that are not loaded here.
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    },
  ];
}

async function rulesOf(subject, configs) {
  if (subject === 'none') return [];
  if (subject === 'recommendedTypeChecked') return configs.recommendedTypeChecked;
  const { default: privet } = await import('../../rules/dist/index.js');
  return [privet.configs.strict];
}
