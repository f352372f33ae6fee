import { createRequire } from 'node:module';

import type { NativeModule } from '@privet/engine';
import type * as ast from 'typescript-7/unstable/ast';
import type * as sync from 'typescript-7/unstable/sync';

const require = createRequire(import.meta.url);

/** The native compiler, an optional dependency. Throws where it is not installed. */
export function nativeTypescript(): NativeModule {
  // `require` answers with what these modules promise to be.
  const { API } = require('typescript-7/unstable/sync') as typeof sync;
  const { SyntaxKind } = require('typescript-7/unstable/ast') as typeof ast;
  return { API, SyntaxKind };
}
