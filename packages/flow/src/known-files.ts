import type { Location, Protection } from '@privet/model';
import type { Heard } from './channels.ts';
import type { FileIr, FunctionId, FunctionIr } from './ir.ts';
import type { Label } from './label.ts';
import type { FunctionResult } from './summary.ts';

/** What one function does, worked out in another program. */
export interface KnownFunction {
  readonly result: FunctionResult;
  readonly protection: Protection | undefined;
  /** Purposes of which a tag says that it tells whether the person has consented to them. */
  readonly guards: readonly string[];
}

/** A file as other programs see it that read it no more: what its functions do, and what its names stand for. */
export interface KnownFile {
  /** Without what only interpreting its functions needs. */
  readonly ir: FileIr;
  readonly functions: ReadonlyMap<FunctionId, KnownFunction>;
  /** Handlers that it gives to channels, whichever of its functions does. */
  readonly heard: readonly Heard[];
}

/** What of a program its files are known by. */
export interface KnowledgeOf {
  readonly resultOf: (fn: FunctionIr) => FunctionResult;
  readonly protectionOf: (fn: FunctionIr) => Protection | undefined;
  readonly guardsOf: (fn: FunctionIr) => readonly string[];
  readonly heardIn: (file: string) => readonly Heard[];
}

/**
 * Files with all that callers elsewhere may come to know of them: functions and classes of modules, and closures that any
 * of these hands out, or gives to a channel.
 */
export function knownFilesOf(files: readonly FileIr[], known: KnowledgeOf): readonly KnownFile[] {
  const functions = new Map(files.flatMap((file) => file.functions.map((fn) => [fn.id, fn] as const)));
  const ofClass = new Map<string, FunctionIr[]>();
  for (const fn of functions.values())
    if (fn.class !== undefined) ofClass.set(fn.class, [...(ofClass.get(fn.class) ?? []), fn]);
  const kept = new Map<FunctionId, { readonly ir: FunctionIr; readonly known: KnownFunction }>();
  const heard = new Map(files.map(({ file }) => [file, known.heardIn(file)] as const));
  const open = files.flatMap((file) => file.functions.slice(0, 1));
  // Results share most of what they are made of.
  const seen = new Set<object>();
  const mention = (part: unknown): void => {
    if (typeof part !== 'string') return;
    const mentioned = functions.get(part as FunctionId);
    open.push(...(mentioned ? [mentioned] : (ofClass.get(part) ?? [])));
  };
  forEachPart(heard, mention, seen);
  for (let fn = open.pop(); fn; fn = open.pop()) {
    if (kept.has(fn.id)) continue;
    const ir = isLookedThrough(fn) ? fn : { ...fn, blocks: [] };
    const one = {
      result: toldOf(fn, known.resultOf(fn)),
      protection: known.protectionOf(fn),
      guards: known.guardsOf(fn),
    };
    kept.set(fn.id, { ir, known: one });
    const parent = fn.parent === undefined ? undefined : functions.get(fn.parent);
    if (parent) open.push(parent);
    forEachPart([ir.blocks, one.result], mention, seen);
  }
  return files.map((file): KnownFile => {
    const own = file.functions.flatMap(({ id }) => kept.get(id) ?? []);
    return {
      ir: { ...file, functions: own.map(({ ir }) => ir), skipped: [] },
      functions: new Map(own.map(({ ir, known: one }) => [ir.id, one])),
      heard: heard.get(file.file) ?? [],
    };
  });
}

/**
 * Whether static look-ups may go through the body of a function: it sets what modules and instances hold, or it tells an
 * address by itself.
 */
function isLookedThrough({ kind, blocks, parameters, id }: FunctionIr): boolean {
  if (kind === 'module' || kind === 'fields' || kind === 'static' || kind === 'constructor') return true;
  if (parameters.length === 0 && blocks.length <= MAX_BLOCKS) return true;
  const own = new Set<unknown>();
  return blocks.some(({ instructions }) =>
    instructions.some((step) => {
      if (step.op === 'this') own.add(step.target);
      return (step.op === 'store' && own.has(step.object)) || (step.op === 'write' && !isWithin(step.variable, id));
    }),
  );
}

/** Blocks of a function that tells an address: a choice or two. */
const MAX_BLOCKS = 8;

/** Whether a variable was declared by a function rather than around it: both are named after where they stand. */
function isWithin(variable: string, fn: FunctionId): boolean {
  const [at, around] = [variable, fn].map((id) => Number(/#(\d+)/.exec(id)?.[1] ?? Number.NaN));
  return at !== undefined && around !== undefined && at >= around;
}

/** What of a result callers are told: what stands in its own file is judged where that is scanned. */
function toldOf(fn: FunctionIr, result: FunctionResult): FunctionResult {
  const ownHits = [...result.hits].filter(([, { label }]) => isOf(label, fn.id));
  const foreign = [...result.foreign].map(
    ([id, hits]) => [id, new Map([...hits].filter(([, { label }]) => isOf(label, id)))] as const,
  );
  return {
    ...result,
    hits: new Map(ownHits),
    foreign: new Map(foreign.filter(([, hits]) => hits.size > 0)),
    made: new Map(),
    reads: [],
    options: [],
    notFollowed: new Map(),
  };
}

function isOf({ root }: Label, fn: FunctionId): boolean {
  return root.kind === 'parameter' && root.function === fn;
}

/** Labels anywhere in what is known of files. */
export function labelsAnywhereIn(known: unknown): readonly Label[] {
  const labels: Label[] = [];
  forEachPart(known, (part) => {
    // Nothing else has both.
    if (isRecord(part) && 'origins' in part && 'gates' in part) labels.push(part as unknown as Label);
  });
  return labels;
}

/** Calls as code writes them, anywhere in what is known of files. */
export function writtenCalleesIn(known: unknown): readonly Location[] {
  const callees: Location[] = [];
  forEachPart(known, (part) => {
    if (isRecord(part) && 'callee' in part && 'at' in part && isLocation(part['callee'])) callees.push(part['callee']);
  });
  return callees;
}

function isLocation(value: unknown): value is Location {
  return isRecord(value) && typeof value['file'] === 'string' && typeof value['start'] === 'number';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Visits a value of plain data and all that it holds, keys of maps included, but for objects that were `seen`. */
function forEachPart(value: unknown, visit: (part: unknown) => void, seen = new Set<object>()): void {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const part = open.pop();
    visit(part);
    if (!isRecord(part) || seen.has(part)) continue;
    seen.add(part);
    if (part instanceof Map) for (const [key, held] of part) open.push(key, held);
    else if (part instanceof Set || Array.isArray(part)) for (const held of part) open.push(held);
    // What the catalog says of its places is known to every program.
    else for (const [key, held] of Object.entries(part)) if (key !== 'model' && key !== 'node') open.push(held);
  }
}
