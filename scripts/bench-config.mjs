/** The flat config of a bench: the typed parser without a rule (`none`), or with all rules of Privet (`all`). */
export async function configFor(subject, parser) {
  return [
    { ignores: ['**/node_modules/', '**/dist/', '**/build/'] },
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
      // Comments of the repository speak of rules that are not loaded here.
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    },
    ...(subject === 'none' ? [] : [await allRules()]),
  ];
}

async function allRules() {
  const { default: privet } = await import('../rules/dist/index.js');
  return { files: ['**/*.{ts,tsx}'], ...privet.configs.strict };
}
