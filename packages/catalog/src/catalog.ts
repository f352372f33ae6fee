// Generated from the files in ./packages: run `pnpm generate` after adding one.
import type { PackageModel } from '@privet/model';
import platformConsoleModel from './packages/platform/console.ts';

/** What every package and platform API that Privet knows does with data. */
export const catalog: readonly PackageModel[] = [
  platformConsoleModel,
];
