import type { FunctionId } from './ir.ts';
import { NO_SHAPE, type Shape } from './shape.ts';

interface Remembered {
  readonly shape: Shape;
  /** Functions whose results it was made from. */
  readonly read: ReadonlySet<FunctionId>;
}

/** Remembers shapes by key; a look-up that leads back to itself adds nothing there. */
export class StaticMemo {
  readonly #known = new Map<string, Remembered>();
  readonly #running = new Set<string>();
  readonly #note: (read: FunctionId) => void;
  /** Grows when a look-up was cut because it was already running: what depends on it must not be kept. */
  #cuts = 0;
  /** What the innermost running look-up has read. */
  #innermost: Set<FunctionId> | undefined;

  /** `note` is told of what a remembered shape was made from, as if it were read again. */
  constructor(note: (read: FunctionId) => void) {
    this.#note = note;
  }

  /** Notes that the running look-up reads a function's result. */
  reads(id: FunctionId): void {
    this.#innermost?.add(id);
  }

  of(key: string, work: () => Shape): Shape {
    const known = this.#known.get(key);
    if (known) {
      for (const id of known.read) {
        this.reads(id);
        this.#note(id);
      }
      return known.shape;
    }
    if (this.#running.has(key)) {
      this.#cuts += 1;
      return NO_SHAPE;
    }
    const outer = this.#innermost;
    const read = new Set<FunctionId>();
    this.#running.add(key);
    this.#innermost = read;
    const before = this.#cuts;
    const shape = work();
    this.#running.delete(key);
    this.#innermost = outer;
    for (const id of read) outer?.add(id);
    // A shape found inside a cycle may lack what the cycle's other half adds; its head is complete.
    if (this.#cuts === before || this.#running.size === 0) this.#known.set(key, { shape, read });
    return shape;
  }
}
