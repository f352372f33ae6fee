import type { ApiModel, CallModel, ChannelModel, DataSelector, PackageModel } from '@privet/model';
import type { ApiTable } from './api.ts';
import { channelKey, channelNameOf } from './channel-names.ts';
import type { FileIr, FunctionId, FunctionIr, Instruction } from './ir.ts';
import type { FileIndex, ProgramIndex } from './program.ts';
import { NO_SHAPE, shapeAt, type Shape } from './shape.ts';
import type { StaticShapes } from './static-shapes.ts';

/** A function that is called with what is sent into a channel. */
export interface Handler {
  readonly function: FunctionId;
  /** Where its first parameter holds what was sent. */
  readonly at: string | undefined;
}

/** A handler with the channel that it hears. */
export interface Heard extends Handler {
  /** Its `channelKey`. */
  readonly channel: string;
}

type Calling = Instruction & { readonly op: 'call' | 'invoke' };

/**
 * Who hears what is sent into a named channel, in any file of the program: the worker of a queue, the handler of a signal.
 * Found by the text of the program alone, once somebody sends.
 */
export class Channels {
  readonly #index: ProgramIndex;
  readonly #apis: ApiTable;
  readonly #statics: StaticShapes;
  #handlers: ReadonlyMap<string, readonly Handler[]> | undefined;

  constructor(index: ProgramIndex, apis: ApiTable, statics: StaticShapes) {
    this.#index = index;
    this.#apis = apis;
    this.#statics = statics;
  }

  /** The handlers of a channel that a package's call sends into. */
  handlersOf(model: PackageModel, name: string): readonly Handler[] {
    this.#handlers ??= this.#allHandlers();
    return this.#handlers.get(channelKey(model, name)) ?? [];
  }

  /** Functions of this name that are exported beside imports of a package. */
  exportedBeside(packageName: string, name: string): readonly FunctionId[] {
    return this.#index.port.filesWithKnown().flatMap((file) => {
      const ir = this.#index.file(file)?.ir;
      if (ir === undefined || !importsOf(ir).has(packageName)) return [];
      return functionsOf(this.#statics.ofExport(file, name));
    });
  }

  /** The handlers that a file gives to channels. */
  heardIn(name: string): readonly Heard[] {
    const file = this.#index.file(name);
    if (file === undefined || ![...importsOf(file.ir)].some((specifier) => this.#isHeard(specifier))) return [];
    return file.ir.functions.flatMap((fn) =>
      fn.blocks.flatMap(({ instructions }) =>
        instructions.flatMap((step) =>
          step.op === 'call' || step.op === 'invoke' ? this.#heardBy(file, fn, step) : [],
        ),
      ),
    );
  }

  #allHandlers(): ReadonlyMap<string, readonly Handler[]> {
    const { port } = this.#index;
    const handlers = new Map<string, Handler[]>();
    for (const file of port.filesWithKnown()) {
      // Functions of files that are not read have no bodies to look for handlers in.
      for (const { channel, ...handler } of port.knownHandlers(file) ?? this.heardIn(file))
        handlers.set(channel, [...(handlers.get(channel) ?? []), handler]);
    }
    return handlers;
  }

  #isHeard(specifier: string): boolean {
    return this.#index.port.catalog.modelsOf(specifier).some(hasHandlers);
  }

  #heardBy(file: FileIndex, fn: FunctionIr, step: Calling): readonly Heard[] {
    const heard: Heard[] = [];
    for (const callable of this.#statics.calleeOf(file, fn, step).value.callables.values()) {
      if (callable.kind !== 'api') continue;
      const call = this.#apis.callOf(callable.api, step.mode === 'construct' ? 'construct' : 'call');
      for (const { name, handler, at } of call?.channels ?? []) {
        if (handler === undefined) continue;
        const named = name.argument === 'receiver' ? callable.channel : this.#nameAt(file, fn, step, name);
        if (named === undefined) continue;
        const channel = channelKey(callable.api.model, named);
        const found = functionsOf(this.#argument(file, fn, step, handler));
        heard.push(...found.map((id) => ({ channel, function: id, at })));
      }
    }
    return heard;
  }

  #nameAt(file: FileIndex, fn: FunctionIr, step: Calling, selector: DataSelector): string | undefined {
    return channelNameOf(this.#argument(file, fn, step, selector).value);
  }

  #argument(file: FileIndex, fn: FunctionIr, step: Calling, { argument, path }: DataSelector): Shape {
    const given = typeof argument === 'number' ? step.arguments[argument] : undefined;
    const shape = given === undefined || given.spread ? NO_SHAPE : this.#statics.ofTemp(file, fn, given.value);
    return path === undefined ? shape : shapeAt(shape, path.split('.'));
  }
}

function functionsOf({ value }: Shape): readonly FunctionId[] {
  return [...value.callables.values()].flatMap((callable) => (callable.kind === 'function' ? [callable.function] : []));
}

const imported = new WeakMap<FileIr, ReadonlySet<string>>();

function importsOf(ir: FileIr): ReadonlySet<string> {
  const known = imported.get(ir) ?? new Set(ir.imports.map(({ specifier }) => specifier));
  imported.set(ir, known);
  return known;
}

const heard = new WeakMap<PackageModel, boolean>();

/** Whether a package calls functions with what is sent elsewhere. */
export function hasHandlers(model: PackageModel): boolean {
  const known = heard.get(model);
  if (known !== undefined) return known;
  const apis = [...Object.values(model.exports ?? {}), ...membersOf(model)];
  const has = apis.some(registers);
  heard.set(model, has);
  return has;
}

function membersOf({ types = {} }: PackageModel): readonly ApiModel[] {
  return Object.values(types).flatMap(({ members }) => Object.values(members));
}

function registers({ call, construct, members = {} }: ApiModel): boolean {
  const isHandled = (one: CallModel | undefined): boolean => one?.channels?.some(handles) === true;
  return isHandled(call) || isHandled(construct) || Object.values(members).some(registers);
}

function handles({ handler }: ChannelModel): boolean {
  return handler !== undefined;
}
