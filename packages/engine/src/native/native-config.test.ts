import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { nativeConfigOf } from './native-config.ts';

/** What the native compiler is told of compiler options, without what it is told of files. */
function toldOf(options: ts.CompilerOptions, sources: ReadonlyMap<string, string> = new Map()): unknown {
  const request = { folder: '/shop', options, rootNames: ['/shop/a.ts'], projectReferences: [] };
  const { compilerOptions } = JSON.parse(nativeConfigOf(ts, request, sources)) as { readonly compilerOptions: object };
  return compilerOptions;
}

describe('the tsconfig of the native compiler', () => {
  it('says old resolution in the words of the newest, without exports', () => {
    expect(toldOf({ moduleResolution: ts.ModuleResolutionKind.Node10, module: ts.ModuleKind.AMD })).toEqual({
      module: 'CommonJS',
      moduleResolution: 'Bundler',
      noEmit: true,
      paths: {},
      resolvePackageJsonExports: false,
      resolvePackageJsonImports: false,
    });
  });

  it('says an old target by the libraries that it means', () => {
    expect(toldOf({ target: ts.ScriptTarget.ES5 })).toMatchObject({
      target: 'ES2015',
      lib: ['es5', 'dom', 'webworker.importscripts', 'scripthost'],
    });
    expect(
      toldOf({ target: ts.ScriptTarget.ES5, lib: ['lib.es2022.d.ts', '/lib/lib.dom.iterable.d.ts'] }),
    ).toMatchObject({
      lib: ['es2022', 'dom.iterable'],
    });
  });

  it('says baseUrl as paths, which have the last word where they mean everything', () => {
    expect(toldOf({ baseUrl: '/shop/src', paths: { '@/*': ['./*'], model: ['/model/index.ts'] } })).toMatchObject({
      paths: { '@/*': ['/shop/src/./*'], model: ['/model/index.ts'], '*': ['/shop/src/*'] },
    });
    expect(toldOf({ baseUrl: '/shop', paths: { '*': ['types/*'] } })).toMatchObject({
      paths: { '*': ['/shop/types/*'] },
    });
  });

  it('means paths from the tsconfig that has them, and names sources of packages of the workspace', () => {
    const sources = new Map([['@shop/model', '/model/src/index.ts']]);
    expect(toldOf({ paths: { '@/*': ['src/*'] }, pathsBasePath: '/base' }, sources)).toMatchObject({
      paths: { '@/*': ['/base/src/*'], '@shop/model': ['/model/src/index.ts'] },
    });
  });

  it('says how JSX is read, and leaves out what decides nothing about types', () => {
    expect(toldOf({ jsx: ts.JsxEmit.ReactJSX, outDir: 'dist', declaration: true, strict: false })).toEqual({
      jsx: 'react-jsx',
      noEmit: true,
      paths: {},
      strict: false,
    });
  });
});
