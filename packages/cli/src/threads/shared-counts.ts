/** What the threads of one scan count together, in memory that all of them see. */
export interface SharedCounts {
  /** To be handed to other threads. */
  readonly memory: SharedArrayBuffer;
  /** Takes the next program: its place in the order, counted from 0, which goes on behind the last. */
  takeProgram(): number;
  /** Counts a file that is scanned next, and tells how many were begun. */
  beginFile(): number;
  filesBegun(): number;
  /** Tells who waits that a program was handed over. */
  handOver(): void;
  /** How many programs were handed over. */
  handedOver(): number;
  /** Waits until more than so many programs were handed over, or some milliseconds have passed. */
  waitForMoreThan(handedOver: number, milliseconds: number): void;
}

const places = { taken: 0, begun: 1, handedOver: 2 } as const;
const size = Object.keys(places).length * Int32Array.BYTES_PER_ELEMENT;

/** The counts in some memory; new ones where there is none. */
export function sharedCounts(memory: SharedArrayBuffer = new SharedArrayBuffer(size)): SharedCounts {
  const counts = new Int32Array(memory);
  return {
    memory,
    takeProgram: () => Atomics.add(counts, places.taken, 1),
    beginFile: () => Atomics.add(counts, places.begun, 1) + 1,
    filesBegun: () => Atomics.load(counts, places.begun),
    handOver() {
      Atomics.add(counts, places.handedOver, 1);
      Atomics.notify(counts, places.handedOver);
    },
    handedOver: () => Atomics.load(counts, places.handedOver),
    waitForMoreThan: (handedOver, milliseconds) =>
      void Atomics.wait(counts, places.handedOver, handedOver, milliseconds),
  };
}
