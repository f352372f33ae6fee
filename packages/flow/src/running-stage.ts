import { IN_DEVELOPMENT, NO_GUARDS } from './guards.ts';
import type { FunctionIr, Instruction, Temp } from './ir.ts';
import type { FileIndex } from './program.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/*
 * Where a program runs, as far as its code asks. What it does on its developers' machines and in tests alone, it does to
 * nobody's data: `if (process.env.NODE_ENV !== 'production') console.log(user)`.
 */

/** What a text holds that asks where its program runs. */
export const STAGE_WORD = /\bNODE_ENV\b|\b__DEV__\b|\bimport\.meta\.env\b/;

const isDevelopment = verdictOf(IN_DEVELOPMENT);
const isProduction: Verdict = { then: NO_GUARDS, else: IN_DEVELOPMENT };
const namesMode: Verdict = { ...verdictOf(NO_GUARDS), isMode: true };

/** What an instruction that reads where the program runs tells of it; undefined for all others. */
export function stageReadBy(file: FileIndex, fn: FunctionIr, step: Instruction): Verdict | undefined {
  // React Native's and its bundler's.
  if (step.op === 'global') return step.name === '__DEV__' ? isDevelopment : undefined;
  if (step.op !== 'load' || !('name' in step.key)) return undefined;
  switch (step.key.name) {
    // Whatever object the settings were read into.
    case 'NODE_ENV':
      return namesMode;
    case 'MODE':
      return isOfBundler(file, fn, step.object) ? namesMode : undefined;
    case 'DEV':
      return isOfBundler(file, fn, step.object) ? isDevelopment : undefined;
    case 'PROD':
      return isOfBundler(file, fn, step.object) ? isProduction : undefined;
    default:
      return undefined;
  }
}

/** Whether an object is `import.meta.env`, as Vite and what is built on it fill it. */
function isOfBundler(file: FileIndex, fn: FunctionIr, object: Temp): boolean {
  const env = file.definitionOf(fn, object);
  if (env?.op !== 'load' || !('name' in env.key) || env.key.name !== 'env') return false;
  const meta = file.definitionOf(fn, env.object);
  return meta?.op === 'global' && meta.name === 'import.meta';
}
