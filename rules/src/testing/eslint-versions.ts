import { Linter as Linter10 } from 'eslint';
import { Linter as Linter9 } from 'eslint-9';

/** The linter of each ESLint that the plugin supports. */
export const linters = [
  ['9.38', Linter9],
  ['10', Linter10],
] as const;
