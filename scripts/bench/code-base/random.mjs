/** Numbers that look random and are the same each time (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** A whole number from 0, below `end`. */
    below: (end) => Math.floor(next() * end),
    /** Some of a list, in its order. */
    some: (list, count) => {
      const chosen = new Set();
      while (chosen.size < count) chosen.add(Math.floor(next() * list.length));
      return list.filter((_, index) => chosen.has(index));
    },
  };
}
