import type { Purpose } from './vocabulary.ts';

/** Says for which purposes the code of a function works: `purpose('analytics.reporting')(send)` is `send`. */
export function purpose(..._purposes: readonly [Purpose, ...Purpose[]]): <Work>(work: Work) => Work {
  return (work) => work;
}

/** Says for which purpose, or purposes, the code of a function works, and returns the function. */
export function withPurpose<Work>(_purposes: Purpose | readonly [Purpose, ...Purpose[]], work: Work): Work {
  return work;
}
