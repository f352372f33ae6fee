import type {
  Absence,
  BlockId,
  BlockIr,
  FunctionId,
  FunctionIr,
  Instruction,
  ParameterIr,
  Temp,
  Terminator,
} from '@privet/flow';
import type { Range } from '@privet/model';

/** What a function is known by before its body is lowered. */
export type FunctionHead = Omit<FunctionIr, 'parameters' | 'blocks' | 'temps'>;

type OpenTerminator =
  | Exclude<Terminator, { readonly kind: 'jump' | 'branch' | 'choice' }>
  | { readonly kind: 'jump'; readonly to: OpenBlock }
  | {
      readonly kind: 'branch';
      readonly condition: Temp;
      readonly then: OpenBlock;
      readonly else: OpenBlock;
      readonly absent?: readonly Absence[];
    }
  | { readonly kind: 'choice'; readonly to: readonly OpenBlock[] };

/** A block under construction. */
export interface OpenBlock {
  readonly instructions: Instruction[];
  terminator: OpenTerminator | undefined;
  handler: OpenBlock | undefined;
  /** Some reachable block leads here. */
  reached: boolean;
}

type Defining = Extract<Instruction, { readonly target: Temp }>;
type WithoutTarget<Each> = Each extends unknown ? Omit<Each, 'target'> : never;

/** An instruction whose target is about to be numbered. */
export type Definition = WithoutTarget<Defining>;

/** Builds the control-flow graph of one function. Code after a jump lands in a block that nothing reaches. */
export class FunctionBuilder {
  readonly head: FunctionHead;
  readonly parameters: ParameterIr[] = [];
  /** Where exceptions of the blocks started from now on go. */
  handler: OpenBlock | undefined;
  readonly #entry: OpenBlock;
  readonly #started: OpenBlock[];
  /** Takes in what follows a jump and can never run. */
  readonly #dead: OpenBlock;
  #current: OpenBlock;
  #temps = 0;

  constructor(head: FunctionHead) {
    this.head = head;
    this.#entry = this.block();
    this.#entry.reached = true;
    this.#current = this.#entry;
    this.#started = [this.#entry];
    this.#dead = this.block();
  }

  get id(): FunctionId {
    return this.head.id;
  }

  /** Whether the code lowered next can run. */
  get live(): boolean {
    return this.#current.reached;
  }

  temp(): Temp {
    // The one place where numbers become temps.
    return this.#temps++ as Temp;
  }

  define(definition: Definition): Temp {
    const target = this.temp();
    // A definition and its target make the instruction that the definition was derived from.
    this.emit({ ...definition, target });
    return target;
  }

  emit(instruction: Instruction): void {
    this.#current.instructions.push(instruction);
  }

  /** Puts instructions before all others. */
  prepend(instructions: readonly Instruction[]): void {
    this.#entry.instructions.unshift(...instructions);
  }

  block(): OpenBlock {
    return { instructions: [], terminator: undefined, handler: undefined, reached: false };
  }

  start(block: OpenBlock): void {
    block.handler = this.handler;
    this.#current = block;
    this.#started.push(block);
  }

  jump(to: OpenBlock): void {
    this.#end({ kind: 'jump', to }, [to]);
  }

  branch(condition: Temp, then: OpenBlock, otherwise: OpenBlock, absent: readonly Absence[] = []): void {
    const known = absent.length > 0 ? { absent } : {};
    this.#end({ kind: 'branch', condition, then, else: otherwise, ...known }, [then, otherwise]);
  }

  choose(to: readonly OpenBlock[]): void {
    const [only, ...others] = to;
    if (only === undefined) this.#end({ kind: 'unreachable' }, []);
    else if (others.length === 0) this.jump(only);
    else this.#end({ kind: 'choice', to }, to);
  }

  return(range: Range, value?: Temp): void {
    this.#end(value === undefined ? { kind: 'return', range } : { kind: 'return', value, range }, []);
  }

  throw(range: Range, value: Temp): void {
    this.#end({ kind: 'throw', value, range }, []);
  }

  finish(): FunctionIr {
    if (this.#current.terminator === undefined) this.return(this.head.range);
    const reachable = reachableFrom(this.#entry);
    const kept = this.#started.filter((block) => reachable.has(block));
    const ids = new Map(kept.map((block, index) => [block, index as BlockId])); // The one place where numbers become block ids.
    const blocks = kept.map((block) => closed(block, (other) => idOf(ids, other)));
    return { ...this.head, parameters: this.parameters, blocks, temps: this.#temps };
  }

  #end(terminator: OpenTerminator, successors: readonly OpenBlock[]): void {
    this.#current.terminator = terminator;
    if (this.#current.reached) for (const successor of successors) successor.reached = true;
    this.#current = this.#dead;
  }
}

function successorsOf(block: OpenBlock): readonly OpenBlock[] {
  const { terminator, handler } = block;
  const handlers = handler === undefined ? [] : [handler];
  switch (terminator?.kind) {
    case 'jump':
      return [terminator.to, ...handlers];
    case 'branch':
      return [terminator.then, terminator.else, ...handlers];
    case 'choice':
      return [...terminator.to, ...handlers];
    case 'return':
    case 'throw':
    case 'unreachable':
    case undefined:
      return handlers;
  }
}

function reachableFrom(entry: OpenBlock): ReadonlySet<OpenBlock> {
  const reachable = new Set([entry]);
  // A set's iteration visits what is added on the way.
  for (const block of reachable) for (const successor of successorsOf(block)) reachable.add(successor);
  return reachable;
}

function idOf(ids: ReadonlyMap<OpenBlock, BlockId>, block: OpenBlock): BlockId {
  const id = ids.get(block);
  if (id === undefined) throw new Error('A block is jumped to and never started.');
  return id;
}

function closed(block: OpenBlock, idOfBlock: (block: OpenBlock) => BlockId): BlockIr {
  const { instructions, handler } = block;
  const body = { id: idOfBlock(block), instructions, terminator: closedTerminator(block.terminator, idOfBlock) };
  return handler === undefined ? body : { ...body, handler: idOfBlock(handler) };
}

function closedTerminator(
  terminator: OpenTerminator | undefined,
  idOfBlock: (block: OpenBlock) => BlockId,
): Terminator {
  switch (terminator?.kind) {
    case 'jump':
      return { kind: 'jump', to: idOfBlock(terminator.to) };
    case 'branch':
      return {
        kind: 'branch',
        condition: terminator.condition,
        then: idOfBlock(terminator.then),
        else: idOfBlock(terminator.else),
        ...(terminator.absent && { absent: terminator.absent }),
      };
    case 'choice':
      return { kind: 'choice', to: terminator.to.map(idOfBlock) };
    case 'return':
    case 'throw':
    case 'unreachable':
      return terminator;
    case undefined:
      return { kind: 'unreachable' };
  }
}
