import { createRequire } from 'node:module';

import type * as tsApiUtils from 'ts-api-utils';
import type ts from 'typescript';

// An `import` of a CommonJS module has Node.js scan all of its text for names of exports first: half a second for the
// compiler. `require` answers with what these packages promise to be.
const require = createRequire(import.meta.url);

/** The compiler that the command line brings. */
export const typescript = require('typescript') as typeof ts;

/** Calls back for each comment of a file. The library imports the compiler in its turn, so it is required, too. */
export const { forEachComment } = require('ts-api-utils') as typeof tsApiUtils;
