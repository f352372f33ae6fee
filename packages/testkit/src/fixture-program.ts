import type ts from 'typescript';

import { fixtureLanguageService } from './fixture-language-service.ts';
import type { FixtureFile } from './fixture.ts';

/**
 * The program of fixture files with the texts given, which need not be on disk: renamed, erased or edited ones. The
 * nearest tsconfig.json above the first file counts; files in a folder that does not exist have none, and nothing
 * installed.
 */
export function fixtureProgram(compiler: typeof ts, files: readonly FixtureFile[]): ts.Program {
  const program = fixtureLanguageService(compiler, files).getProgram();
  if (program === undefined) throw new Error('The language service gave no program.');
  return program;
}
