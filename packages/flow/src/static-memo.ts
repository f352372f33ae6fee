import { NO_SHAPE, type Shape } from './shape.ts';

/** Remembers shapes by key; a look-up that leads back to itself adds nothing there. */
export class StaticMemo {
  readonly #known = new Map<string, Shape>();
  readonly #running = new Set<string>();
  /** Grows when a look-up was cut because it was already running: what depends on it must not be kept. */
  #cuts = 0;

  of(key: string, work: () => Shape): Shape {
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#running.has(key)) {
      this.#cuts += 1;
      return NO_SHAPE;
    }
    this.#running.add(key);
    const before = this.#cuts;
    const shape = work();
    this.#running.delete(key);
    // A shape found inside a cycle may lack what the cycle's other half adds; its head is complete.
    if (this.#cuts === before || this.#running.size === 0) this.#known.set(key, shape);
    return shape;
  }
}
