import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';

import type { Compiler } from '../compiler/compiler.ts';
import { interpret } from '../../../flow/src/interpret.ts';
import { javascriptCompiler } from '../compiler/javascript-compiler.ts';
import { lowerFile } from '../lowering/lower-file.ts';
import { analysisOf, type Analysis } from './analysis.ts';

const shop = resolve(import.meta.dirname, '../../../../test-fixtures/apps/shop');

vi.mock('../lowering/lower-file.ts', { spy: true });
vi.mock('../../../flow/src/interpret.ts', { spy: true });

describe('the work of analysing a small shop', () => {
  it('is nothing before the first question', () => {
    const { compiler, work } = counting(shopCompiler());
    analysisOf(compiler);
    expect(work()).toEqual({});
  });

  it('is as much as it was, and nothing more when the same is asked again', () => {
    const { compiler, work } = counting(shopCompiler());
    const analysis = analysisOf(compiler);
    askAll(analysis, compiler.projectFiles());
    expect(work()).toMatchInlineSnapshot(`
      {
        "declarationsAt": 121,
        "describe": 784,
        "elementsOf": 42,
        "files lowered": 17,
        "functions interpreted": 54,
        "implementationsOf": 4,
        "instructions lowered": 635,
        "memberOf": 67,
        "membersOf": 11,
        "resolveModule": 70,
        "summaries made": 51,
        "typeAt": 129,
      }
    `);
    askAll(analysis, compiler.projectFiles());
    expect(work()).toEqual({});
  });

  it('is no more where stores are asked about and nothing is stored', () => {
    const { compiler, work } = counting(shopCompiler());
    const analysis = analysisOf(compiler, { stores: true });
    askAll(analysis, compiler.projectFiles());
    expect(work()).toMatchInlineSnapshot(`
      {
        "declarationsAt": 121,
        "describe": 784,
        "elementsOf": 42,
        "files lowered": 17,
        "functions interpreted": 54,
        "implementationsOf": 4,
        "instructions lowered": 635,
        "memberOf": 67,
        "membersOf": 11,
        "resolveModule": 70,
        "summaries made": 51,
        "typeAt": 129,
      }
    `);
  });

  it('concerns only files that matter to the one that is asked for', () => {
    const { compiler, work } = counting(shopCompiler());
    askAll(
      analysisOf(compiler),
      compiler.projectFiles().filter((file) => file.endsWith('model/customer.ts')),
    );
    expect(work()).toMatchInlineSnapshot(`
      {
        "declarationsAt": 1,
        "describe": 1,
        "files lowered": 1,
        "functions interpreted": 1,
        "instructions lowered": 0,
        "summaries made": 1,
        "typeAt": 1,
      }
    `);
  });
});

function shopCompiler(): Compiler {
  return javascriptCompiler(ts, shopProgram());
}

function shopProgram(): ts.Program {
  const { config } = ts.readConfigFile(join(shop, 'tsconfig.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, shop);
  return ts.createProgram({ rootNames: fileNames, options });
}

/** Asks what rules ask. */
function askAll(analysis: Analysis, files: readonly string[]): void {
  for (const file of files) {
    const view = analysis.fileView(file);
    view?.flowsTo('log', 'recipient', 'storage', 'url', 'error', 'network', 'response');
    view?.personalDeclarations();
    view?.annotationProblems();
    view?.riskyOptions();
  }
}

/** The questions that make a compiler work; the others look something up that it has. */
const costly: ReadonlySet<PropertyKey> = new Set<keyof Compiler>([
  'resolveModule',
  'declarationsAt',
  'implementationsOf',
  'typeAt',
  'describe',
  'memberOf',
  'membersOf',
  'elementsOf',
]);

/** What was done since the last time it was asked: code lowered, summaries made, and costly questions by kind. */
type Work = () => Readonly<Record<string, number>>;

function counting(compiler: Compiler): { readonly compiler: Compiler; readonly work: Work } {
  const counts = new Map<string, number>();
  const count = (what: string, times: number): void => void counts.set(what, (counts.get(what) ?? 0) + times);
  vi.mocked(lowerFile).mockClear();
  vi.mocked(interpret).mockClear();
  const counted = new Proxy(compiler, {
    get(target, property: keyof Compiler) {
      const member: unknown = target[property];
      if (typeof member !== 'function' || !costly.has(property)) return member;
      return (...args: readonly unknown[]): unknown => {
        count(property, 1);
        return Reflect.apply(member, target, args);
      };
    },
  });
  const work: Work = () => {
    for (const { type, value } of vi.mocked(lowerFile).mock.results) {
      if (type !== 'return') continue;
      count('files lowered', 1);
      count('instructions lowered', instructionsIn(value));
    }
    const interpreted = vi.mocked(interpret).mock.calls;
    if (interpreted.length > 0) {
      count('summaries made', new Set(interpreted.map(([, file, fn]) => `${file.ir.file} ${fn.id}`)).size);
      count('functions interpreted', interpreted.length);
    }
    vi.mocked(lowerFile).mockClear();
    vi.mocked(interpret).mockClear();
    const all = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
    counts.clear();
    return Object.fromEntries(all);
  };
  return { compiler: counted, work };
}

function instructionsIn({ functions }: ReturnType<typeof lowerFile>): number {
  return functions.flatMap(({ blocks }) => blocks).reduce((sum, { instructions }) => sum + instructions.length, 0);
}
