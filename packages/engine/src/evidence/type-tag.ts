import type { Protection } from '@privet/model';

import type { Compiler, TypeHandle, TypeMark } from '../compiler/compiler.ts';
import { ANNOTATION_TYPES, isAnnotationsPackage } from './annotations-package.ts';
import type { WrittenTag } from './personal-type-node.ts';

/** What a type itself says: the marks that `Personal<…>` and its siblings leave in it, in all parts of a union. */
export function typeTagOf(compiler: Compiler, type: TypeHandle): WrittenTag | undefined {
  const { parts, marks } = compiler.describe(type);
  const tags = [marks, ...parts.map((part) => compiler.describe(part).marks)]
    .flat()
    .flatMap((mark) => tagOf(mark) ?? []);
  const [first] = tags;
  if (!first) return undefined;
  const protecting = tags.find(({ protection }) => protection !== undefined);
  return {
    name: protecting?.name ?? first.name,
    categories: distinct(tags.flatMap(({ categories }) => categories)),
    purposes: distinct(tags.flatMap(({ purposes }) => purposes)),
    ...(protecting?.protection && { protection: protecting.protection }),
  };
}

function tagOf(mark: TypeMark): WrittenTag | undefined {
  if (!isAnnotationsPackage(mark.package)) return undefined;
  switch (mark.name) {
    case 'PersonalTag': {
      const [categories = [], purposes = []] = mark.arguments;
      return { name: 'Personal', categories, purposes };
    }
    case 'ProtectedTag': {
      const [[how] = [], categories = [], purposes = []] = mark.arguments;
      const found = [...ANNOTATION_TYPES].find((entry): entry is [string, Protection] => entry[1] === how);
      return found && { name: found[0], categories, purposes, protection: found[1] };
    }
    default:
      return undefined;
  }
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
