// Measures subjects in turn, so that a machine which grows slower burdens all alike.

/**
 * Measures each subject once a run, beginning with another one each time, since the first finds the disk colder than the
 * last. What the results have already is not measured again. A subject is `{ id, measure }`; `measure` tells what was
 * measured, or `problem` where there is nothing to measure, which is not tried again.
 */
export async function inTurn(results, part, subjects, runs, hear) {
  for (let run = 1; run <= runs; run += 1) {
    for (const [index] of subjects.entries()) {
      const subject = subjects[(index + run - 1) % subjects.length];
      if (results.has(part, subject.id, run) || problemOf(results, part, subject.id) !== undefined) continue;
      const measurement = await subject.measure();
      results.add({ part, subject: subject.id, run, ...measurement });
      hear({ part, subject: subject.id, run, ...measurement });
    }
  }
}

/** Why a subject has no figures. */
export function problemOf(results, part, subject) {
  return results.of(part, subject).find(({ problem }) => problem !== undefined)?.problem;
}
