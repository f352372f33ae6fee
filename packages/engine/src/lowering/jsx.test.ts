import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lowerFile } from './lower-file.ts';
import { printIr } from './print-ir.ts';

const lower = (text: string) => lowerFile(ts, ts.createSourceFile('/a.tsx', text, ts.ScriptTarget.Latest, true));

describe('JSX', () => {
  it('stores attributes and children in the props', () => {
    expect(printIr(lower('x = <a href={url} download {...rest} aria-label="l">see {name}</a>;')))
      .toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = {}
        %1 = global url
        %0.href = %1
        %2 = true
        %0.download = %2
        %3 = global rest
        spread %0, ...%3
        %4 = "l"
        %0.aria-label = %4
        %5 = []
        %6 = "see "
        push %5, %6
        %7 = global name
        push %5, %7
        %0.children = %5
        %8 = element <a> %0
        %9 = global globalThis
        %9.x = %8
        return"
    `);
  });
  it('tells components from elements', () => {
    expect(printIr(lower('x = <><Button /><ui.Card>{y}</ui.Card></>;'))).toMatchInlineSnapshot(`
      "module #module()
      0:
        %0 = {}
        %1 = []
        %2 = global Button
        %3 = {}
        %4 = element %2 %3
        push %1, %4
        %5 = global ui
        %6 = %5.Card
        %7 = {}
        %8 = global y
        %7.children = %8
        %9 = element %6 %7
        push %1, %9
        %0.children = %1
        %10 = element <> %0
        %11 = global globalThis
        %11.x = %10
        return"
    `);
  });
  it('knows the ranges of attribute values and tags', () => {
    const text = '<a href={(user.email)} id="x" />';
    const instructions = lower(text).functions[0]?.blocks[0]?.instructions ?? [];
    const ranges = instructions.flatMap((each) =>
      each.op === 'store' ? [each.valueRange] : each.op === 'element' ? [each.tagRange] : [],
    );
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['user.email', '"x"', 'a']);
  });
});
