import type { Location } from '@privet/model';

import type { Compiler, TypeHandle } from '../compiler/compiler.ts';
import type { Clue } from '../explanation.ts';
import { declarationReader } from './declaration-reader.ts';
import { isForeign } from './name-evidence.ts';
import { places, type Place } from './place.ts';
import { valueEvidence } from './value-evidence.ts';

/** Tells what evidence is looked for in: names, types and declarations of places. */
export interface Clues {
  at(origin: Location, path: readonly string[]): Clue;
  typeAt(place: Location): string | undefined;
}

/** Reads the places of a program as evidence does. */
export function cluesOf(compiler: Compiler): Clues {
  const reader = declarationReader(compiler);
  const found = places(compiler, reader);
  const value = valueEvidence(compiler, reader, found);
  return {
    at(origin, path) {
      const start = found.at(origin);
      if (start === undefined) return { name: '', isAnnotatedNone: false };
      const place = path.reduce((at: Place, step) => found.memberOf(at, step), start);
      const [foreign] = isForeign(place.declarations) ? place.declarations : [];
      return {
        name: place.name,
        ...(place.type && { type: typeWords(compiler, place.type) }),
        isAnnotatedNone: value.of(place)?.none === true,
        ...(foreign && { foreign: foreign.package }),
      };
    },
    typeAt(place) {
      const type = compiler.typeAt(place);
      return type && typeWords(compiler, type);
    },
  };
}

const DEEPEST_TYPE = 3;

/** `text`, `object Customer`, `array of text`, `text or nothing`. */
function typeWords(compiler: Compiler, type: TypeHandle, depth = 0): string {
  const { kind, parts, declarations } = compiler.describe(type);
  if (kind === 'union' && depth < DEEPEST_TYPE)
    return [...new Set(parts.map((part) => typeWords(compiler, part, depth + 1)))].join(' or ');
  const name = declarations.find((declared) => !declared.name.startsWith('__'))?.name ?? '';
  const [element] =
    kind === 'array' || (kind === 'object' && /^Promise(?:Like)?$/u.test(name)) ? compiler.elementsOf(type) : [];
  const of = element && depth < DEEPEST_TYPE ? ` of ${typeWords(compiler, element, depth + 1)}` : '';
  return kind === 'object' && name !== '' ? `${kind} ${name}${of}` : `${kind}${of}`;
}
