import { fileURLToPath } from 'node:url';
import { installFixtureRoot } from '@privet/testkit';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { type MemberDeclarations, memberDeclarations } from '../declared-members.ts';
import { programReader } from '../javascript-compiler.ts';
import { programOf } from '../program.test-support.ts';

/** The members that a program's calls ask for: `orders.list` in `orders.list()`, and `save` in `const { save } = orders; save()`. */
function calleesIn(source: ts.SourceFile): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) found.push(node.expression);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((callee) => ts.isPropertyAccessExpression(callee) || ts.isIdentifier(callee));
}

/** Answers with what declarations write, and answers of the checker alone. */
function bothWays(program: ts.Program): readonly [read: MemberDeclarations, checked: MemberDeclarations] {
  const { readsDeclarations: _, ...plain } = programReader(program);
  const sources = (): readonly ts.SourceFile[] => program.getSourceFiles();
  return [memberDeclarations(ts, programReader(program), sources), memberDeclarations(ts, plain, sources)];
}

function differencesIn(program: ts.Program, files: readonly ts.SourceFile[]): readonly string[] {
  const [read, checked] = bothWays(program);
  return files.flatMap((file) =>
    calleesIn(file).flatMap((callee) => {
      const told = (all: MemberDeclarations): string =>
        all
          .ofNode(callee)
          .map(({ location }) => `${location.file}:${location.start}`)
          .sort()
          .join(' ');
      const [one, other] = [told(read), told(checked)];
      const { line } = file.getLineAndCharacterOfPosition(callee.getStart());
      return one === other
        ? []
        : [`${file.fileName}:${line + 1} ${callee.getText().slice(0, 80)}: ${one} and not ${other}`];
    }),
  );
}

function projectProgram(folder: string): ts.Program {
  const read = ts.readConfigFile(`${folder}/tsconfig.json`, (file) => ts.sys.readFile(file));
  const { fileNames, options } = ts.parseJsonConfigFileContent(read.config, ts.sys, folder);
  return ts.createProgram({ rootNames: fileNames, options });
}

const fixtures = fileURLToPath(new URL('../../../../../test-fixtures/flows', import.meta.url));

/** A program whose checker works out no type: whatever is answered is read. */
function readOnly(program: ts.Program): MemberDeclarations {
  const reader = programReader(program);
  const refuse = (): never => {
    throw new Error('a type was asked for');
  };
  const checker = {
    ...reader.checker,
    getAliasedSymbol: (symbol: ts.Symbol) => reader.checker.getAliasedSymbol(symbol),
    getShorthandAssignmentValueSymbol: (node: ts.Node) => reader.checker.getShorthandAssignmentValueSymbol(node),
    getRootSymbols: (symbol: ts.Symbol) => reader.checker.getRootSymbols(symbol),
    getSymbolAtLocation: (node: ts.Node) =>
      ts.isPropertyAccessExpression(node.parent) && node.parent.name === node
        ? refuse()
        : reader.checker.getSymbolAtLocation(node),
    getTypeAtLocation: refuse,
    getTypeOfSymbol: refuse,
  };
  return memberDeclarations(ts, { ...reader, checker }, () => program.getSourceFiles());
}

const main = '/app/main.tsx';

/** Declarations of a package as its authors ship them. */
const queries = `
  export interface Base<Data, Sent> { data: Data; reset: () => void; send(value: Sent): Promise<Data>; parent: this }
  export interface Idle<Data, Sent> extends Base<Data, Sent> { status: 'idle' }
  export interface Done<Data, Sent> extends Base<Data, Sent> { status: 'done' }
  export type Result<Data = unknown, Sent = void> = Override<Idle<Data, Sent> | Done<Data, Sent>, { mutate: (sent: Sent) => void }>
    & { mutateAsync: (sent: Sent) => Promise<Data> };
  type Override<One, Other> = { [Key in keyof One]: Key extends keyof Other ? Other[Key] : One[Key] };
  export declare function useMutation<Data = unknown, Sent = void>(of: (sent: Sent) => Promise<Data>): Result<Data, Sent>;
  export declare function useContext<Router>(): { Provider: (props: { router: Router }) => null; useRouter: () => Router };
  export interface Field { onChange(...sent: unknown[]): void }
  export declare const Controller: (props: { name: string; render: (shown: { field: Field }) => null }) => null;
  export declare class Client { orders: Orders<Client>; close(): void; }
  export declare class Orders<Owner> { list(): Promise<Order[]>; readonly owner: Owner; static of(): Orders<unknown>; }
  export interface Order { id: string; save(): void; lines: readonly Line[]; buyer?: Pick<Buyer, 'tell'> & { label: string } }
  export interface Line { remove(): void }
  export interface Buyer { tell(text: string): void; label: string }
`;

const program = (text: string): ts.Program =>
  programOf(
    {
      [main]: text,
      '/app/node_modules/queries/package.json': '{ "name": "queries", "types": "index.d.ts" }',
      '/app/node_modules/queries/index.d.ts': queries,
    },
    { lib: ['lib.es2020.d.ts'] },
  );

/** Package, type and name of what declares the callee that ends last in a text. */
function readIn(text: string): readonly string[] {
  const made = program(text);
  const source = made.getSourceFile(main);
  const [callee] = source ? [...calleesIn(source)].sort((one, other) => other.end - one.end) : [];
  if (callee === undefined) throw new Error('no call');
  return readOnly(made)
    .ofNode(callee)
    .map(({ package: owner, type, name }) => `${owner}:${type}.${name}`);
}

describe('members that declarations write', () => {
  it.each([
    [
      'of what a class makes',
      `import { Client } from 'queries'; const client = new Client(); client.close();`,
      'Client.close',
    ],
    ['of members of members', `import { Client } from 'queries'; new Client().orders.owner.close();`, 'Client.close'],
    [
      'of what a promise holds',
      `import { Client } from 'queries'; async function f(c: Client) { for (const one of []) one; (await c.orders.list()).map(String); }`,
      'lib:Array.map',
    ],
    [
      'of elements that callbacks are handed',
      `import type { Order } from 'queries'; (all: Order[]) => all.forEach((one) => one.save());`,
      'Order.save',
    ],
    [
      'of elements of lists that nobody changes',
      `import type { Order } from 'queries'; (one: Order) => one.lines.forEach((line) => line.remove());`,
      'Line.remove',
    ],
    ['of selected keys', `import type { Order } from 'queries'; (one: Order) => one.buyer!.tell('');`, 'Buyer.tell'],
    [
      'of alternatives that agree',
      `import { useMutation } from 'queries'; const save = useMutation(async () => 1); save.reset();`,
      'Base.reset',
    ],
    [
      'that a pattern takes',
      `import { useMutation } from 'queries'; function useSave() { return useMutation(async () => 1); } const { reset: again } = useSave(); again();`,
      'Base.reset',
    ],
    [
      'that a component hands over',
      `import { Controller } from 'queries'; <Controller name="" render={({ field }) => { field.onChange(1); return null; }} />;`,
      'Field.onChange',
    ],
    [
      'of an instance itself',
      `class Desk { constructor(private readonly bell: Bell) {} ring() { [1].forEach(() => this.bell.ring()); } } interface Bell { ring(): void }`,
      ':Bell.ring',
    ],
    [
      'of bases, with what stands for their parameters',
      `interface Box<Item> { open(): Item } interface Chest extends Box<Coin> {} interface Coin { flip(): void } (chest: Chest) => chest.open().flip();`,
      ':Coin.flip',
    ],
    [
      'of what a reducer begins with',
      `import type { Line } from 'queries'; (all: Line[]) => all.reduce((by, line) => { (by['a'] ??= []).push(line); by['b']!.push(line); return by; }, {} as Record<string, Line[]>);`,
      'lib:Array.push',
    ],
    [
      'of what a reducer is said to make, whatever of',
      `import type { Line } from 'queries'; declare const all: any; all.reduce<{ [id: string]: { lines: Array<Line> } }>((by, id) => { by[id].lines.push(id); return by; }, {});`,
      'lib:Array.push',
    ],
    [
      'of elements by their place',
      `import type { Order } from 'queries'; (all: readonly Order[]) => { const last = all[all.length - 1]; last!.lines[0]!.remove(); };`,
      'Line.remove',
    ],
    ['of texts', `(name: string) => name.trim();`, 'lib:String.trim'],
  ])('are found %s', (_, text, member) => {
    const expected = member.includes(':') ? member : `queries:${member}`;
    expect(readIn(text)).toEqual([expected]);
  });

  it.each([
    ['inferred', `const pick = <Item,>(all: Item[]): Item => all[0]!; pick([{ save() {} }]).save();`],
    [
      'narrowed to a class',
      `class One { save() {} } class Two extends One { save() {} } (one: One) => { if (one instanceof Two) one.save(); };`,
    ],
    [
      'alternatives that do not agree',
      `interface One { save(): void } interface Two { save(): void } (one: One | Two) => one.save();`,
    ],
    ['computed', `type Of<Key> = Key extends 'a' ? { save(): void } : never; (one: Of<'a'>) => one.save();`],
    ['static', `import { Orders } from 'queries'; Orders.of().list(); Orders.of();`],
    [
      'of named members beside others',
      `(by: { [id: string]: { save(): void }; one: { save(): void } }, id: string) => by[id]!.save();`,
    ],
    [
      'of a list under whatever key',
      `import type { Order } from 'queries'; (all: Order[], key: keyof Order[]) => all[key].save();`,
    ],
    ['anything', `(one: any) => one.save();`],
  ])('are left to the checker where the type is %s', (_, text) => {
    expect(() => readIn(text)).toThrow('a type was asked for');
  });

  it('are those that the checker answers, in all fixtures', async () => {
    await installFixtureRoot(fixtures);
    const installed = projectProgram(fixtures);
    const own = installed.getSourceFiles().filter((file) => !file.fileName.includes('/node_modules/'));
    expect(differencesIn(installed, own)).toEqual([]);
  });
});
