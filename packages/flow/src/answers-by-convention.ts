import type { Range, Sink } from '@privet/model';
import type { Activation } from './activation.ts';
import { answer } from './answers.ts';
import type { Convention } from './api.ts';
import type { CallSite } from './call-site.ts';
import type { Calls } from './calls.ts';
import { fileOfCell } from './cells.ts';
import type { ExportIr, FileIr, FunctionId, FunctionIr, Instruction, Temp } from './ir.ts';
import { changed } from './label.ts';
import { reachableLabels } from './reachable.ts';
import { CLEAN, joinAll, NOTHING, ofCallable, ofObject, relabelled, type Value } from './value.ts';

/** What a function has returned whose directive makes it answer requests. */
export function answerByDirective(activation: Activation, calls: Calls, id: FunctionId): void {
  const fn = activation.file.functions.get(id);
  const convention = fn && activation.around.conventions.ofDirectives(activation.file.ir, fn);
  if (fn === undefined || convention === undefined) return;
  const value = ofCallable({ kind: 'function', function: id });
  answerWith(activation, calls, convention, { name: fn.name, range: fn.range, value });
}

/** What functions have returned that a module exports, or sets on components, by a convention; asked where it ends. */
export function answerByExports(activation: Activation, calls: Calls): void {
  const { file, around } = activation;
  const { conventions } = around;
  const ofFile = conventions.ofDirectives(file.ir);
  for (const exported of file.ir.exports) {
    if (exported.kind === 'star') continue;
    const named = conventions.ofExport(file.ir, exported.name);
    const convention = named ?? ofFile;
    if (convention === undefined) continue;
    if (exported.kind === 're-export' || file.imports.has(exported.variable)) {
      if (named) answerByReExport(activation, calls, named, exported);
      continue;
    }
    const written = file.writes.get(exported.variable)?.[0];
    const value = activation.state.variable(exported.variable) ?? NOTHING;
    if (written?.function !== activation.fn) continue;
    answerWithTemp(activation, calls, convention, { name: exported.name, temp: written.value, value });
  }
  for (const { name, value, fn } of file.commonJsExports) {
    const convention = fn === activation.fn ? (conventions.ofExport(file.ir, name) ?? ofFile) : undefined;
    if (convention) answerWithTemp(activation, calls, convention, { name, temp: value, value: activation.temp(value) });
  }
  const whole = file.commonJsExports.filter(({ name, fn }) => name === '=' && fn === activation.fn);
  const exportedObjects = new Set(whole.map(({ value }) => value));
  for (const { instructions } of activation.fn.blocks)
    for (const step of instructions) answerByMember(activation, calls, step, exportedObjects);
  for (const declared of file.ir.classes) {
    for (const { name, function: id, static: isStatic } of declared.members) {
      const convention = isStatic && id !== undefined ? conventions.ofComponent(file.ir, name) : undefined;
      const fn = id && convention && file.functions.get(id);
      if (fn === undefined || convention === undefined) continue;
      const value = ofCallable({ kind: 'function', function: fn.id });
      answerWith(activation, calls, convention, { name, range: fn.range, value });
    }
  }
}

type NamedExport = Exclude<ExportIr, { readonly kind: 'star' }>;

/** What functions of another file have returned that a file hands on, unless the convention finds them there, too. */
function answerByReExport(activation: Activation, calls: Calls, convention: Convention, exported: NamedExport): void {
  const { conventions, index, statics } = activation.around;
  const behind = importBehind(activation, exported);
  if (behind === undefined) return;
  const { specifier, imported, range } = behind;
  const { value } = statics.ofImport(activation.file.ir.file, specifier, imported);
  for (const callable of value.callables.values()) {
    const there = callable.kind === 'function' ? index.fileOf(callable.function)?.ir : undefined;
    if (there === undefined || conventions.ofExport(there, imported) !== undefined) continue;
    answerWith(activation, calls, convention, { name: exported.name, range, value: ofCallable(callable) });
  }
}

/** What an export imports, and where it says so. */
function importBehind(
  { file }: Activation,
  exported: NamedExport,
): { readonly specifier: string; readonly imported: string; readonly range: Range } | undefined {
  if (exported.kind === 're-export') return exported;
  const found = file.imports.get(exported.variable);
  const range = file.variables.get(exported.variable)?.range;
  return found && range && { specifier: found.specifier, imported: found.name, range };
}

/** `Page.getInitialProps = async (context) => …`, or `module.exports = { getServerSideProps }`. */
function answerByMember(
  activation: Activation,
  calls: Calls,
  step: Instruction,
  exportedObjects: ReadonlySet<Temp>,
): void {
  if (step.op !== 'store' || !('name' in step.key)) return;
  const { name } = step.key;
  const { file, around } = activation;
  const isExported = exportedObjects.has(step.object);
  const { conventions } = around;
  const convention = isExported ? conventions.ofExport(file.ir, name) : conventions.ofComponent(file.ir, name);
  if (convention === undefined) return;
  answerWithTemp(activation, calls, convention, { name, temp: step.value, value: activation.temp(step.value) });
}

interface Answering {
  readonly name: string;
  readonly value: Value;
}

function answerWithTemp(
  activation: Activation,
  calls: Calls,
  convention: Convention,
  { name, temp, value }: Answering & { readonly temp: Temp },
): void {
  const definition = activation.file.definitionOf(activation.fn, temp);
  if (definition === undefined) return;
  const { range } = definition;
  if (convention.model.members) {
    for (const [member, held] of membersOf(activation, value))
      answerWith(activation, calls, convention, { name: `${name}.${member}`, range, value: held });
    return;
  }
  const isKnown = [...value.callables.values()].some(({ kind }) => kind === 'function');
  // What a library wraps is known by what it answers with, where the convention says where that lies.
  const isWrapped = !isKnown && convention.model.path !== undefined;
  const wrapped = isWrapped ? joinAll(wrappedIn(activation, definition)) : value;
  answerWith(activation, calls, convention, { name, range, value: wrapped });
}

/** The members of the objects that a value may be. */
function* membersOf({ state }: Activation, { objects }: Value): Iterable<readonly [string, Value]> {
  for (const id of objects)
    for (const name of state.object(id)?.members.keys() ?? []) yield [name, state.load(ofObject(id), name, undefined)];
}

/** Functions that a call is handed, by way of others, too: `withAuth(withLocale(async (context) => …))`. */
function wrappedIn(activation: Activation, definition: Instruction | undefined): readonly Value[] {
  if (definition?.op !== 'call' && definition?.op !== 'invoke') return [];
  return definition.arguments.flatMap(({ value: temp }) => {
    const inner = activation.file.definitionOf(activation.fn, temp);
    return [activation.temp(temp), ...wrappedIn(activation, inner)];
  });
}

function answerWith(
  activation: Activation,
  calls: Calls,
  { owner, model }: Convention,
  { name, range, value }: Answering & { readonly range: Range },
): void {
  const { apis } = activation.around;
  const sink: Sink = { kind: 'response', name, package: owner.package, location: activation.location(range) };
  // No expression of the program calls it: what stands there denotes the function, and not what it has returned.
  const at = { start: range.start, end: range.start };
  const site: CallSite = { range: at, calleeRange: at, receiverRange: at, mode: 'call', isFrameworks: true };
  const parameters = (model.parameters ?? []).map((key) => {
    const api = apis.ofInstance(owner, key);
    return api ? ofCallable({ kind: 'api', api }) : CLEAN;
  });
  answer(activation, calls, sink, { value, range, spread: false }, site, { ...model, parameters });
}

/** Props that code of a server hands to a component which runs where the answer is read: all that they hold is sent. */
export function answerWithProps(activation: Activation, element: Instruction & { readonly op: 'element' }): void {
  const { around, file, fn } = activation;
  if ('intrinsic' in element.tag || !around.conventions.isServers(file.ir, outermost(activation, fn))) return;
  const convention = conventionOf(activation, activation.temp(element.tag.component));
  if (convention === undefined) return;
  const puttings = file.puttingInto(fn, element.props);
  puttings.forEach((step, order) => {
    const isNamed = step.op === 'store' && 'name' in step.key;
    const attribute = isNamed && step.key.name !== 'children' ? ` ${step.key.name}` : '';
    const sink: Sink = {
      kind: 'response',
      name: `<${activation.text(element.tagRange)}${attribute}>`,
      package: convention.owner.package,
      location: activation.location(element.range),
    };
    const range = step.op === 'store' ? step.valueRange : (file.definitionOf(fn, step.value)?.range ?? step.range);
    const later = puttings.slice(order + 1).flatMap((one) => {
      return one.op === 'store' && 'name' in one.key ? [one.key.name] : [];
    });
    const value = activation.temp(step.value);
    const left = step.op === 'store' ? value : relabelled(value, (label) => changed(label, { omitted: later }));
    activation.reach(reachableLabels(activation.state, left), sink, activation.location(range));
  });
}

function outermost({ file }: Activation, fn: FunctionIr): FunctionIr {
  let current = fn;
  while (current.parent !== undefined) {
    const parent = file.functions.get(current.parent);
    if (parent === undefined || parent.kind === 'module') break;
    current = parent;
  }
  return current;
}

/** What makes a component run where the answer is read: the directive of the file that declares it. */
function conventionOf({ around }: Activation, component: Value): Convention | undefined {
  for (const file of filesOf(component)) {
    const ir: FileIr | undefined = around.index.file(file)?.ir;
    const convention = ir && around.conventions.ofComponentsIn(ir);
    if (convention) return convention;
  }
  return undefined;
}

/** Files that declare what a value may be. */
function* filesOf({ callables, labels }: Value): Iterable<string> {
  for (const callable of callables.values()) {
    if (callable.kind === 'function') yield fileOfCell(callable.function);
    if (callable.kind === 'class') yield fileOfCell(callable.class);
  }
  for (const { root, path, exact } of labels.values())
    if (root.kind === 'cell' && exact && path.length === 0) yield fileOfCell(root.cell);
}
