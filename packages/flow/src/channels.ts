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
    return this.#index.port.files().flatMap((file) => {
      const ir = this.#index.file(file)?.ir;
      if (ir === undefined || !importsOf(ir).has(packageName)) return [];
      return functionsOf(this.#statics.ofExport(file, name));
    });
  }

  #allHandlers(): ReadonlyMap<string, readonly Handler[]> {
    const handlers = new Map<string, Handler[]>();
    for (const name of this.#index.port.files()) {
      const file = this.#index.file(name);
      if (file === undefined || ![...importsOf(file.ir)].some((specifier) => this.#isHeard(specifier))) continue;
      for (const fn of file.ir.functions) {
        for (const { instructions } of fn.blocks) {
          for (const step of instructions)
            if (step.op === 'call' || step.op === 'invoke') this.#note(handlers, file, fn, step);
        }
      }
    }
    return handlers;
  }

  #isHeard(specifier: string): boolean {
    return this.#index.port.catalog.modelsOf(specifier).some(hasHandlers);
  }

  #note(handlers: Map<string, Handler[]>, file: FileIndex, fn: FunctionIr, step: Calling): void {
    for (const callable of this.#statics.calleeOf(file, fn, step).value.callables.values()) {
      if (callable.kind !== 'api') continue;
      const call = this.#apis.callOf(callable.api, step.mode === 'construct' ? 'construct' : 'call');
      for (const { name, handler, at } of call?.channels ?? []) {
        if (handler === undefined) continue;
        const named = name.argument === 'receiver' ? callable.channel : this.#nameAt(file, fn, step, name);
        if (named === undefined) continue;
        const key = channelKey(callable.api.model, named);
        const found = functionsOf(this.#argument(file, fn, step, handler)).map((id) => ({ function: id, at }));
        handlers.set(key, [...(handlers.get(key) ?? []), ...found]);
      }
    }
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
