/** The npm scope of every package of the project. */
export const packageScope = '@privet';

/** The package whose types and functions are annotations. */
export const annotationsPackage = `${packageScope}/annotations` as const;

/** The npm name of the ESLint plugin. */
export const pluginPackage = 'eslint-plugin-privet';

/** The prefix of rule ids in ESLint settings, disable comments and SARIF: `privet/no-plaintext-logging`. */
export const rulePrefix = 'privet';

/** The npm name of the command-line tool, and the command. */
export const cliPackage = 'privet';
