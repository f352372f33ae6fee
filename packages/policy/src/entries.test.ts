import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Packages that a file loads when it runs, by itself and through the files it imports. */
function packagesLoadedBy(file: URL, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file.href)) return new Set();
  seen.add(file.href);
  const statements = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b)[^;]*? from '([^']+)';$/gm);
  const specifiers = [...statements].map(([, specifier = '']) => specifier);
  const files = specifiers.filter((specifier) => specifier.startsWith('.'));
  return new Set([
    ...specifiers.filter((specifier) => !specifier.startsWith('.')),
    ...files.flatMap((specifier) => [...packagesLoadedBy(new URL(specifier, file), seen)]),
  ]);
}

it('loads the YAML library with the first policy that is parsed', () => {
  expect([...packagesLoadedBy(new URL('index.ts', import.meta.url))].sort()).toEqual(['@privet/model', 'minimatch']);
  expect([...packagesLoadedBy(new URL('parse.ts', import.meta.url))].sort()).toEqual(['@privet/model', 'node:module']);
});
