import type { Position } from '@privet/model';
import { codeOf } from './code.ts';
import type { Markup } from './markup.ts';

/** Where something stands: `src/signup.ts:2:10`. */
export function placeOf({ file, start }: { readonly file: string; readonly start: Position }): Markup {
  return codeOf(`${file}:${start.line}:${start.column}`);
}
