import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lowerFile } from './lower-file.ts';
import { printIr } from './print-ir.ts';

const lower = (text: string) => lowerFile(ts, ts.createSourceFile('/a.ts', text, ts.ScriptTarget.Latest, true));
const printed = (text: string) => printIr(lower(text));

function importsOf(text: string): readonly string[] {
  const { imports, variables } = lower(text);
  return imports.map(({ variable, specifier, name, typeOnly }) => {
    const local = variables.find(({ id }) => id === variable)?.name;
    return `${local} = ${specifier} ${name}${typeOnly ? ' (type)' : ''}`;
  });
}

function exportsOf(text: string): readonly string[] {
  const { exports, variables } = lower(text);
  return exports.map((each) => {
    if (each.kind === 'star') return `* from ${each.specifier}`;
    if (each.kind === 're-export') return `${each.name} = ${each.specifier} ${each.imported}`;
    return `${each.name} = ${variables.find(({ id }) => id === each.variable)?.name}`;
  });
}

describe('imports', () => {
  it('names what each binding stands for', () => {
    expect(
      importsOf(
        'import a, { b as c, type D } from "x"; import * as e from "y"; import type { F } from "z"; import g = require("w");',
      ),
    ).toEqual(['a = x default', 'c = x b', 'D = x D (type)', 'e = y *', 'F = z F (type)', 'g = w *']);
  });
  it('loads modules by require, import() and for effect', () => {
    expect(printed('import "s"; const a = require("x"); const b = await import("y"); import(z);'))
      .toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = import "s"
        %1 = import "x"
        a = %1
        %2 = import "y"
        %3 = await %2
        b = %3
        %4 = global z
        %5 = opaque
        return"
    `);
  });
  it('knows a require of the program itself', () => {
    expect(printed('function f(require) { require("x"); }')).not.toContain('import');
  });
});

describe('exports', () => {
  it('lists every form', () => {
    const text =
      'export const a = 1, { b, c: [d] } = x; export function f(); export function f() {} export class G {} export { a as h, a as default }; export { i, type J } from "m"; export * from "n"; export * as o from "p"; export type { Q } from "q"; export interface R {} export enum S {}';
    expect(exportsOf(text)).toEqual([
      'a = a',
      'b = b',
      'd = d',
      'f = f',
      'G = G',
      'S = S',
      'h = a',
      'default = a',
      'i = m i',
      '* from n',
      'o = p *',
    ]);
  });
  it('gives a default export without a name a variable', () => {
    expect(exportsOf('export default function () {}')).toEqual(['default = default']);
    expect(exportsOf('export default class A {}')).toEqual(['default = A']);
    expect(exportsOf('const a = 1; export default a;')).toEqual(['default = a']);
    expect(lower('export default { a: 1 };').exports).toEqual([
      { kind: 'local', name: 'default', variable: '/a.ts#15:default' },
    ]);
  });
  it('follows CommonJS', () => {
    expect(printed('module.exports = { a }; exports.b = 1; module.exports["c"] = 2; export = d;'))
      .toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = {}
        %1 = global a
        %0.a = %1
        export = %0
        %2 = 1
        export b %2
        %3 = 2
        export c %3
        %4 = global d
        export = %4
        return"
    `);
  });
  it('knows a module of the program itself', () => {
    expect(printed('function f(module) { module.exports = 1; }')).not.toContain('export ');
  });
});
