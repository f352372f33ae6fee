// Tables of what commands take on a repository.
import { figure, medianOf, ratioOf, table } from './figures.mjs';
import { problemOf } from './in-turn.mjs';

const part = 'repository';

const figures = [
  ['wall, s', 'seconds', 2],
  ['CPU, s', 'cpuSeconds', 2],
  ['peak memory, MB', 'megabytes', 0],
];

/** The whole scan over each of the others. */
export function commandsTable(results, subjects) {
  const scan = results.of(part, 'privet');
  const head = ['', ...figures.map(([label]) => label), 'scan / it, wall', 'CPU', 'memory'];
  const rows = subjects
    .filter(({ id }) => id !== 'all')
    .map(({ id, title }) => {
      const problem = problemOf(results, part, id);
      if (problem !== undefined) return [`${title}: ${problem}`, ...head.slice(1).map(() => '–')];
      const own = results.of(part, id);
      const medians = figures.map(([, key, digits]) => figure(medianOf(own, key), digits));
      return [title, ...medians, ...figures.map(([, key]) => figure(ratioOf(scan, own, key), 2))];
    });
  return table(head, rows);
}

/** ESLint with all rules over the floor. */
export function rulesTable(results) {
  const [none, all] = ['none', 'all'].map((id) => results.of(part, id));
  const problem = problemOf(results, part, 'none') ?? problemOf(results, part, 'all');
  if (problem !== undefined) return problem;
  const rows = figures.map(([label, key, digits]) => [
    label,
    figure(medianOf(none, key), digits),
    figure(medianOf(all, key), digits),
    figure(ratioOf(all, none, key), 2),
  ]);
  const [{ files, findings, unread }] = all;
  const read = `${files} files, ${findings} findings, ${unread} files not read`;
  return `${table(['', 'no rule', 'all rules', 'ratio'], rows)}\n\n${read}`;
}
