import { ESLint as ESLint10, Linter as Linter10 } from 'eslint';
import { ESLint as ESLint9, Linter as Linter9 } from 'eslint-9';

/** Each ESLint that the plugin supports. */
export const eslintVersions = [
  ['9.38', { ESLint: ESLint9, Linter: Linter9 }],
  ['10', { ESLint: ESLint10, Linter: Linter10 }],
] as const;

/** The classes of one ESLint. */
export type EslintVersion = (typeof eslintVersions)[number][1];
