/** One result that others may depend on, while it is being worked out. */
interface Entry<Result> {
  value: Result;
  state: 'running' | 'provisional' | 'done';
  depth: number;
  /** While it runs: the depth of the shallowest running entry that it has read so far. */
  low: number;
  /** Once provisional: the entry that had that depth. It may have become provisional itself since, on another one. */
  head?: Entry<Result> | undefined;
  /** Iteration of the enclosing cycle's head in which the provisional value was worked out. */
  epoch: number;
  readonly key: string;
}

/**
 * Works out results that depend on each other, on demand: the first question starts a computation, which asks further
 * ones; cycles are iterated to a fixpoint (a top-down solver after Le Charlier and Van Hentenryck 1992). Results must
 * form a lattice of finite height in which computations are monotone, so that the order of questions does not matter.
 */
export class Solver<Result> {
  readonly #entries = new Map<string, Entry<Result>>();
  readonly #stack: Entry<Result>[] = [];
  /** Running entries that something below them has read: heads of cycles. */
  readonly #touched = new Set<Entry<Result>>();
  readonly #provisional: { readonly entry: Entry<Result>; readonly depth: number }[] = [];
  /** By what was read, whoever read it: keys of results, and marks. Some may have been worked out without it since. */
  readonly #readers = new Map<string, Set<string>>();
  readonly #same: (one: Result, other: Result) => boolean;
  readonly #bottom: Result;
  #epoch = 0;
  /** Cycles that did not settle within `MAX_ROUNDS`, and chains cut at `MAX_DEPTH`: counted, never timed. */
  readonly cuts = { rounds: 0, depth: 0 };

  constructor(bottom: Result, same: (one: Result, other: Result) => boolean) {
    this.#bottom = bottom;
    this.#same = same;
  }

  /** The result for `key`, computed if need be. Within a cycle this may be an intermediate one, seen by nobody outside. */
  demand(key: string, compute: () => Result): Result {
    this.note(key);
    const known = this.#entries.get(key);
    if (known?.state === 'done') return known.value;
    if (known && (known.state === 'running' || known.epoch === this.#epoch)) {
      this.#dependOn(runningHeadOf(known).depth);
      return known.value;
    }
    if (this.#stack.length >= MAX_DEPTH) {
      this.cuts.depth += 1;
      return known?.value ?? this.#bottom;
    }
    return this.#work(key, known, compute);
  }

  #work(key: string, known: Entry<Result> | undefined, compute: () => Result): Result {
    const depth = this.#stack.length;
    const entry: Entry<Result> = known ?? {
      value: this.#bottom,
      state: 'running',
      depth,
      low: depth,
      epoch: 0,
      key,
    };
    this.#entries.set(key, entry);
    entry.state = 'running';
    entry.depth = depth;
    this.#stack.push(entry);
    for (let round = 0; ; round += 1) {
      entry.low = depth;
      const before = entry.value;
      entry.value = compute();
      // Only the outermost member of a cycle iterates: inner ones would multiply its rounds by theirs.
      const isHead = this.#touched.delete(entry) && entry.low === depth;
      if (!isHead || this.#same(before, entry.value)) break;
      if (round >= MAX_ROUNDS) {
        this.cuts.rounds += 1;
        break;
      }
      this.#epoch += 1;
    }
    this.#stack.pop();
    if (entry.low < depth) {
      entry.state = 'provisional';
      entry.epoch = this.#epoch;
      entry.head = this.#stack[entry.low];
      this.#provisional.push({ entry, depth });
      this.#dependOn(entry.low);
    } else {
      entry.state = 'done';
      this.#settle(depth);
    }
    return entry.value;
  }

  /** Notes that the running computation has read something that may change: another result, or what a mark stands for. */
  note(mark: string): void {
    const reader = this.#stack[this.#stack.length - 1];
    if (reader === undefined) return;
    const readers = this.#readers.get(mark);
    if (readers) readers.add(reader.key);
    else this.#readers.set(mark, new Set([reader.key]));
  }

  /**
   * Forgets the results of these keys, and whatever was worked out from them or from what these marks stand for; tells
   * which those were.
   */
  forget(changed: Iterable<string>): readonly string[] {
    const forgotten: string[] = [];
    const pending = [...changed];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (this.#entries.delete(next)) forgotten.push(next);
      const readers = this.#readers.get(next);
      if (readers === undefined) continue;
      this.#readers.delete(next);
      pending.push(...readers);
    }
    return forgotten;
  }

  /** Notes on the running computation that it read something which depends on the stack at `low`. */
  #dependOn(low: number): void {
    const head = this.#stack[low];
    if (head) this.#touched.add(head);
    const current = this.#stack[this.#stack.length - 1];
    if (current && low < current.low) current.low = low;
  }

  /** What was provisional below a head that has settled was worked out from its final value, and is final too. */
  #settle(depth: number): void {
    while (this.#provisional.length > 0) {
      const last = this.#provisional[this.#provisional.length - 1];
      if (last === undefined || last.depth <= depth) break;
      this.#provisional.pop();
      last.entry.state = 'done';
    }
  }
}

/** The shallowest running entry that a result of this epoch depends on; itself when it runs. */
function runningHeadOf<Result>(entry: Entry<Result>): Entry<Result> {
  let head = entry;
  while (head.state === 'provisional' && head.head) head = head.head;
  // Shortened for the next question, so that chains of cycles within cycles are walked once.
  if (head !== entry) entry.head = head;
  return head;
}

/** Rounds in which a cycle must settle; label sets grow by call depth, which real code keeps small. */
const MAX_ROUNDS = 6;
/** Longest chain of unfinished results: bounds the native stack. */
const MAX_DEPTH = 250;
