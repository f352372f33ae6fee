// What was measured, a line of JSON each, written as soon as it is known: a bench that was cut goes on from there.
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Opens the results of a bench. `setting` is all that they depend on: what an earlier bench with another setting left is
 * no part of this one. Without `resume` it begins anew.
 */
export function resultsFile(file, setting, resume) {
  const head = JSON.stringify({ setting });
  const [earlier, ...lines] = resume && existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  if (earlier !== undefined && earlier !== head) {
    throw new Error(`What '${file}' holds was measured otherwise:\n${earlier}\n${head}`);
  }
  const results = lines.flatMap(resultIn);
  mkdirSync(dirname(file), { recursive: true });
  // Anew, so that what is added does not end up behind a line that was cut.
  writeFileSync(file, [head, ...results.map((result) => JSON.stringify(result)), ''].join('\n'));
  const of = (part, subject) => results.filter((result) => result.part === part && result.subject === subject);
  return {
    /** All results of a subject, in the order of the runs. */
    of,
    /** Subjects whose runs do not tell the same findings: they were not doing the same. */
    disagreements() {
      const told = new Map();
      for (const { part, subject, findings } of results.filter(({ findings }) => findings !== undefined)) {
        const key = `${part}, ${subject}`;
        told.set(key, (told.get(key) ?? new Set()).add(findings));
      }
      const differing = [...told].filter(([, counts]) => counts.size > 1);
      return differing.map(
        ([key, counts]) => `${key}: the runs disagree about the findings (${[...counts].join(', ')}).`,
      );
    },
    has: (part, subject, run) => of(part, subject).some((result) => result.run === run),
    add(result) {
      results.push(result);
      appendFileSync(file, `${JSON.stringify(result)}\n`);
    },
  };
}

/** A line that was cut in the middle is a run that is measured again. */
function resultIn(line) {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}
