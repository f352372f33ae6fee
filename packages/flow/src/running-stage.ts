import { IN_DEVELOPMENT, NO_GUARDS } from './guards.ts';
import type { FunctionIr, Instruction, Temp } from './ir.ts';
import type { FileIndex } from './program.ts';
import type { Value } from './value.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/*
 * Where a program runs, as far as its code asks. What it does on its developers' machines and in tests alone, it does to
 * nobody's data: `if (process.env.NODE_ENV !== 'production') console.log(user)`.
 */

/** What a text holds that asks where its program runs. */
export const STAGE_WORD =
  /\bNODE_ENV\b|\b__DEV__\b|\bimport\.meta\.env\b|(?:\b|_)DEV(?:ELOPMENT)?_|\benvironment\??\.production\b/;

const isDevelopment = verdictOf(IN_DEVELOPMENT);
const isSetForDevelopment: Verdict = { ...isDevelopment, equal: { text: 'true', guards: IN_DEVELOPMENT } };
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
    case 'production':
      return isOfBuild(file, fn, step.object) ? isProduction : undefined;
    default:
      return isOfEnvironment(file, fn, step.object) ? stageSetBy(step.key.name) : undefined;
  }
}

/** What a setting of the environment tells by its name: nobody sets `ENABLE_DEV_MODE` for real people. */
export function stageSetBy(name: string): Verdict | undefined {
  const words = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(name) ? name.split('_') : [];
  const isOn = words.some((word) => word === 'DEV' || word === 'DEVELOPMENT') && words.some((word) => SWITCH.has(word));
  return isOn && !words.some((word) => OPPOSITE.has(word)) ? isSetForDevelopment : undefined;
}

/** What makes a setting a switch: `DEV_SERVER_URL` says where something runs, and may be set anywhere. */
const SWITCH: ReadonlySet<string> = new Set(['IS', 'IN', 'MODE', 'ENABLE', 'ENABLED', 'USE', 'BUILD']);
const OPPOSITE: ReadonlySet<string> = new Set(['NO', 'NOT', 'NON', 'DISABLE', 'DISABLED', 'SKIP', 'WITHOUT']);

/** What `Boolean(…)` or `Number(…)` converts, which is true only if the result is; undefined for all other calls. */
export function convertedBy(file: FileIndex, fn: FunctionIr, step: Instruction): Temp | undefined {
  const callee = step.op === 'call' ? file.definitionOf(fn, step.callee) : undefined;
  if (step.op !== 'call' || callee?.op !== 'global') return undefined;
  return callee.name === 'Boolean' || callee.name === 'Number' ? step.arguments[0]?.value : undefined;
}

/** What a converted value tells. */
export function verdictOfConverted({ verdict }: Value): Verdict | undefined {
  return verdict && verdictOf(verdict.then);
}

/** Whether an object is the environment, whichever way it came. */
function isOfEnvironment(file: FileIndex, fn: FunctionIr, object: Temp): boolean {
  const env = file.definitionOf(fn, object);
  return env?.op === 'load' && 'name' in env.key && env.key.name === 'env';
}

/** Whether an object is the `environment` of an Angular or Nx build, which puts another file in its place for production. */
function isOfBuild(file: FileIndex, fn: FunctionIr, object: Temp): boolean {
  const environment = file.definitionOf(fn, object);
  return environment?.op === 'read' && file.variables.get(environment.variable)?.name === 'environment';
}

/** Whether an object is `import.meta.env`, as Vite and what is built on it fill it. */
function isOfBundler(file: FileIndex, fn: FunctionIr, object: Temp): boolean {
  const env = file.definitionOf(fn, object);
  if (env?.op !== 'load' || !('name' in env.key) || env.key.name !== 'env') return false;
  const meta = file.definitionOf(fn, env.object);
  return meta?.op === 'global' && meta.name === 'import.meta';
}
