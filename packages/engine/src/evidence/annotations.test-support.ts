import { readFileSync } from 'node:fs';

import type { ProgramFiles } from '../compiler/program.test-support.ts';

const sources = new URL('../../../annotations/src/', import.meta.url);
const installed = '/app/node_modules/@privet/annotations/';

/** The annotations package as a project has it installed. */
export const installedAnnotations: ProgramFiles = {
  [`${installed}package.json`]: '{ "name": "@privet/annotations", "types": "index.d.ts" }',
  [`${installed}index.d.ts`]: readFileSync(new URL('personal.ts', sources), 'utf8'),
};
