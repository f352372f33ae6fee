import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sources = new URL('./', import.meta.url);

/** Specifiers of what a file loads when it runs. */
function loadedBy(file: URL): readonly string[] {
  const statements = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b)[^;]*? from '([^']+)';$/gm);
  return [...statements].map(([, specifier = '']) => specifier);
}

/** Packages that a file loads, by itself and through the files it imports. */
function packagesLoadedBy(file: URL, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file.href)) return new Set();
  seen.add(file.href);
  const specifiers = loadedBy(file);
  const own = specifiers.filter((specifier) => !specifier.startsWith('.'));
  const files = specifiers
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => new URL(specifier, file));
  return new Set([...own, ...files.flatMap((imported) => [...packagesLoadedBy(imported, seen)])]);
}

describe('the entry for other hosts', () => {
  it('loads the engine and neither ESLint nor a compiler', () => {
    expect([...packagesLoadedBy(new URL('definitions.ts', sources))].sort()).toEqual([
      '@privet/engine',
      '@privet/model',
    ]);
  });
});

describe('the adapter', () => {
  it('is the only file that knows the types of ESLint', () => {
    const knowing = readdirSync(sources, { encoding: 'utf8', recursive: true })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('testing'))
      .filter((name) => readFileSync(new URL(name, sources), 'utf8').includes("'@typescript-eslint/utils'"));
    expect(knowing).toEqual(['eslint.ts']);
  });
});
