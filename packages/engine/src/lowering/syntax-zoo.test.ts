import type { FileIr, Instruction } from '@privet/flow';
import type { Range } from '@privet/model';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lowerFile } from './lower-file.ts';
import { printIr } from './print-ir.ts';

/** One of each kind of expression, statement, declaration and pattern. */
const zoo = String.raw`
import defaultImport, { named, type OnlyType, other as renamed } from 'pkg';
import * as everything from 'pkg';
import type { AlsoType } from 'pkg';
import 'side-effect';
import legacy = require('legacy');
import alias = everything.inner.deep;
export * from 'a';
export * as ns from 'b';
export { c as d, type E } from 'c';
export type { F } from 'f';
export { named as exported, renamed as 'string name' };
declare const ambient: string;
declare function ambientFunction(): void;
declare module 'ambient' { export const inside: number; }
declare global { interface Window { send(): void } }
declare namespace AmbientSpace { const hidden: number; }
declare enum AmbientEnum { A }
declare class AmbientClass { x: number }
interface Shape { area(): number; onClick: (() => void) | undefined; readonly name: string; new (): Shape; (): void; [key: string]: unknown }
type Alias<T> = { run(x: T): void; cb: () => T } & (T extends infer U ? U : never);
export const one = 1, big = 10n, hex = 0xFFn, text = 'text', plain = ${'`plain`'}, nothing = null, undef = undefined, yes = true, no = false;
export let regex = /a+/giu, typed: string = text, wide: { cb(): void };
var hoisted = ${'`a${one}b${text}`'}, tagged = String.raw${'`x${one}y`'}, tagMember = named.tag${'`z`'}, generic = named<string>;
const { a, b: { c = 1, ...inner }, ['comp' + 'uted']: computed, 'quoted': q, 0: zero = named(), ...rest } = everything as any;
const [first, , [third = 3] = [], ...others] = others0;
let others0 = [1, , 'x', ...hoisted], object = { a, b: 1, 'c': 2, 3: 3, [text]: 4, ...rest, method() { return this; }, get g() { return 1; }, set g(v) { v; }, async *gen() { yield 1; }, arrow: () => 1, fn: function () {}, async am() {} };
({ a: object.a, b: object['b'], c: others0[0] = 5, ...object.rest } = object);
[object.x, others0[1], ...others0[2]] = others0;
hoisted = typed = 'chain';
hoisted += 1; hoisted -= 1; hoisted **= 2; hoisted <<= 1; object.a ||= one; object['a'] &&= two(); hoisted ??= three; undeclared = 1;
hoisted++; --hoisted; object.n++; -one; +one; ~one; !one; -(1);
void 0; typeof undeclared; delete object.a; (one, text); one ? text : typed ? 1 : 2;
one + text * 2 - 3 / 4 % 5 ** 6 | 7 & 8 ^ 9 << 1 >> 2 >>> 3;
one == text; one != text; one === text; one !== text; one < 2; one > 2; one <= 2; one >= 2; 'a' in object; object instanceof Object;
one && text || typed; one ?? text;
object?.a; object?.[text]; object?.method(); object.method?.(); object?.a!.b?.c(one)[0]!; (object?.a).b; (object?.method)(); delete object?.a;
named(one, ...others0, (text)); new Date(); new everything.Thing(one); new Date; new (class { })(); object['method'](); object[text](); (object.method)(); object.method!();
(text as unknown as string)!; text satisfies string; [] as const;
function declared(this: Window, x: string, { y, z = 1 }: any = {}, [w] = [], ...more: string[]): string { return x + arguments.length; }
function overloaded(x: string): void;
function overloaded(x: number): void;
function overloaded(x: any) { return overloaded(x); }
async function asynchronous() { await named(); for await (const x of named()) { await x; } using u = named(); await using v = named(); }
function* generator() { yield; const x = yield 1; yield* generator(); return new.target; }
const f1 = async x => x, f2 = (x: { done(): void }) => ({ x }), f3 = function own() { return own; }, f4 = class Own { static s = Own; }, f5 = async function* () {};
abstract class Base<T> { abstract missing(): void; protected constructor(readonly p: string, private q = one) { } declare ambientField: string; [index: string]: unknown; }
@named @named.factory(one)
export class Derived extends Base<string> implements Shape, everything.Other {
  @named field: string = text; static count = 0; #secret = 1; ['computed' + one] = 2; optional?: string; readonly arrow = () => this.#secret;
  accessor auto = 1;
  static { this.count = 1; var local = 2; }
  constructor(@named public param: string) { super(param); super.method(); this.#secret++; #secret in this; }
  @named method(@named() x: number) { return super.method?.(x); }
  get value() { return this.#secret; } set value(v) { this.#secret = v; }
  static async *stream() {} async am() {} *gen() {} [Symbol.iterator]() {} 'quoted method'() {} 42() {}
  #private() { return this.#private(); };
}
enum Colour { Red, Green = 5, Blue, Mixed = Red | Green, 'quoted' = 'x' }
const enum Constant { A = 1 << 2 }
namespace Space { export const value = 1; export function inside() { return value; } export namespace Deep { export class C {} } const hidden = 2; export import renamedAlias = Deep.C; }
namespace Dotted.Path { export let x = 1; }
namespace Types { export interface Only {} }
if (one) named(); else if (text) { named(); } else named();
for (let i = 0, n = 1; i < n; i++) { if (i) continue; else break; }
for (;;) { break; }
for (hoisted = 0; ;) break;
for (var key in object) named(key);
for (const [k, v = 1] of others0) named(k, v);
for (object.x of others0) {} for ({ a: object.y } of others0) {}
while (one) { break; } do { named(); } while (one && !text); while (true) { if (one || text) break; }
outer: for (const x of others0) { inner: while (x) { if (one) continue outer; break inner; } }
label: { break label; }
switch (text) { case 'a': named(); case 'b': { break; } default: let scoped = 1; case 'c': named(scoped); }
try { named(); } catch { named(); }
try { throw new Error(text); } catch ({ message }) { named(message); } finally { named(); }
function exits() { for (;;) { try { if (one) return 1; if (text) break; continue; } finally { try { named(); } finally { one; } } } }
debugger; ;
with (object) { named(); }
import.meta.env; import('dynamic'); import(text); import('with', { with: { type: 'json' } }); require('cjs'); require(text);
module.exports = { a }; exports.b = one; module.exports.c = () => 1; exports['d'] = 2; module['exports'].e = 3;
const jsx = <div id="x" data-y={one} flag {...rest} a:b="c" render={<b/>} empty={/* none */ undefined}>text {one} {/* none */} {...others0} <everything.Part>{text}</everything.Part><ns:tag/><Derived<string> param="a" /></div>;
const fragment = <>only</>, custom = <my-element />, self = <this.Part />;
export default class { }
`;

function lower(text: string, file = '/zoo.tsx'): { readonly ir: FileIr; readonly sourceFile: ts.SourceFile } {
  const sourceFile = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return { ir: lowerFile(ts, sourceFile), sourceFile };
}

function rangesOf(ir: FileIr): ReadonlySet<string> {
  const all = ir.functions
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ instructions }) => instructions)
    .flatMap(rangesIn);
  return new Set(all.map(({ start, end }) => `${start}-${end}`));
}

function rangesIn(instruction: Instruction): readonly Range[] {
  switch (instruction.op) {
    case 'call':
      return [instruction.range, instruction.calleeRange];
    case 'invoke':
      return [instruction.range, instruction.memberRange, instruction.nameRange];
    case 'store':
      return [instruction.range, instruction.valueRange];
    case 'element':
      return [instruction.range, instruction.tagRange];
    default:
      return [instruction.range];
  }
}

describe('the syntax zoo', () => {
  const { ir, sourceFile } = lower(zoo);

  it('is parsed without errors', () => {
    const { diagnostics } = ts.transpileModule(zoo, {
      fileName: '/zoo.tsx',
      reportDiagnostics: true,
      compilerOptions: { jsx: ts.JsxEmit.Preserve },
    });
    expect(diagnostics?.map(({ messageText }) => messageText) ?? []).toEqual([]);
  });

  it('is lowered whole', () => {
    expect(ir.skipped).toEqual([]);
  });

  it('holds every kind of expression and statement', () => {
    const seen = new Set<ts.SyntaxKind>();
    const visit = (node: ts.Node): void => {
      seen.add(node.kind);
      ts.forEachChild(node, visit);
    };
    visit(sourceFile);
    const { SyntaxKind } = ts;
    // Made by transformations alone, or parsed from broken code alone.
    const never = new Set([
      SyntaxKind.NotEmittedStatement,
      SyntaxKind.SyntheticExpression,
      SyntaxKind.MissingDeclaration,
    ]);
    const between = (from: ts.SyntaxKind, to: ts.SyntaxKind) =>
      Array.from({ length: to - from + 1 }, (_, index): ts.SyntaxKind => from + index);
    const kinds = [
      ...between(SyntaxKind.ObjectBindingPattern, SyntaxKind.BindingElement),
      ...between(SyntaxKind.ArrayLiteralExpression, SyntaxKind.SyntheticExpression),
      ...between(SyntaxKind.Block, SyntaxKind.DebuggerStatement),
      ...between(SyntaxKind.VariableDeclaration, SyntaxKind.ImportSpecifier),
      ...between(SyntaxKind.ExportDeclaration, SyntaxKind.JsxNamespacedName),
    ];
    // tsx has no angle-bracket assertions, and a module one default export.
    const elsewhere = new Set([
      SyntaxKind.TypeAssertionExpression,
      SyntaxKind.ExportAssignment,
      SyntaxKind.NamespaceExportDeclaration,
    ]);
    const missing = kinds.filter((kind) => !seen.has(kind) && !never.has(kind) && !elsewhere.has(kind));
    expect(missing.map((kind) => SyntaxKind[kind])).toEqual([]);
  });

  it('lowers what a tsx module cannot hold', () => {
    const { ir: other } = lower('<string>text; export = text; export as namespace Global;', '/zoo.ts');
    expect(other.skipped).toEqual([]);
  });

  it('keeps the exact range of every expression that is evaluated', () => {
    const ranges = rangesOf(ir);
    const lost: string[] = [];
    const visit = (node: ts.Node): void => {
      if (isNeverEvaluated(node)) return;
      if (hasOwnValue(node) && !ranges.has(`${node.getStart(sourceFile)}-${node.end}`))
        lost.push(node.getText(sourceFile));
      evaluatedChildren(node).forEach(visit);
    };
    visit(sourceFile);
    expect(lost).toEqual([]);
  });

  it('names only blocks, temps and variables that exist', () => {
    const variables = new Set(ir.variables.map(({ id }) => id));
    const functions = new Set(ir.functions.map(({ id }) => id));
    expect(functions.size).toBe(ir.functions.length);
    expect(variables.size).toBe(ir.variables.length);
    for (const { blocks, parameters, temps } of ir.functions) {
      const targets = [
        ...parameters.map(({ temp }) => temp),
        ...blocks.flatMap(({ instructions }) =>
          instructions.flatMap((each) => ('target' in each ? [each.target] : [])),
        ),
      ];
      expect(new Set(targets).size).toBe(targets.length);
      expect(Math.max(-1, ...targets)).toBeLessThan(temps);
      expect(blocks.map(({ id }) => id)).toEqual(blocks.map((_, index) => index));
      for (const instruction of blocks.flatMap(({ instructions }) => instructions)) {
        if (instruction.op === 'read' || instruction.op === 'write') expect(variables).toContain(instruction.variable);
        if (instruction.op === 'closure') expect(functions).toContain(instruction.function);
      }
    }
  });

  it('is lowered the same each time', () => {
    expect(printIr(lower(zoo).ir)).toBe(printIr(ir));
  });

  it('can be cut off anywhere', () => {
    for (let end = 0; end < zoo.length; end += 37) expect(() => lower(zoo.slice(0, end))).not.toThrow();
  });
});

/** Types, code that never runs, and what is written to instead of read. */
function isNeverEvaluated(node: ts.Node): boolean {
  if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return true;
  if (
    ts.isImportDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isHeritageClause(node) ||
    ts.isJsxClosingElement(node)
  )
    return true;
  return (
    ts.canHaveModifiers(node) && (node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) ?? false)
  );
}

function evaluatedChildren(node: ts.Node): readonly ts.Node[] {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) return [node.right];
  if (ts.isForOfStatement(node)) return [node.expression, node.statement];
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

function hasOwnValue(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isTemplateExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    ts.isClassExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isYieldExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isJsxElement(node) ||
    ts.isJsxSelfClosingElement(node) ||
    ts.isJsxFragment(node) ||
    ts.isObjectLiteralExpression(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isRegularExpressionLiteral(node)
  );
}
