// How a scan grows with the code: generated code of several sizes, of the same density.
import { codeBaseFolder, linesOf } from './code-base-folder.mjs';
import { figure, medianOf, ratioOf, table } from './figures.mjs';
import { inTurn, problemOf } from './in-turn.mjs';
import { scan, tsc7 } from './subjects.mjs';

const part = 'growth';

/** What a scan of each size takes, and what the native compiler takes to check it. */
export async function measureGrowth(results, { sizes, runs }, hear) {
  const subjects = sizes.flatMap((size) => {
    // Written when it is measured, so that a bench that is cut has not written all sizes.
    const later = (make) => async () => {
      const folder = codeBaseFolder(size);
      return { lines: linesOf(folder), ...(await make(folder).measure()) };
    };
    return [
      { id: idOf('scan', size), measure: later(scan) },
      { id: idOf('tsc', size), measure: later((folder) => tsc7(folder)) },
    ];
  });
  await inTurn(results, part, subjects, runs, hear);
}

/** The cost of a line, from one size to the next, and over what the native compiler takes. */
export function growthTable(results, sizes) {
  const head = [
    'lines',
    'findings per 1,000 lines',
    'wall, s',
    'CPU, s',
    'peak memory, MB',
    'CPU per 1,000 lines, ms',
    'per further 1,000 lines, ms',
    'KB per line',
    'scan / tsc, wall',
    'CPU',
    'memory',
  ];
  const rows = sizes.map((size, index) => {
    const problem = problemOf(results, part, idOf('scan', size));
    if (problem !== undefined) return [`${figure(size, 0)}: ${problem}`, ...head.slice(1).map(() => '–')];
    const [own, compiler] = ['scan', 'tsc'].map((what) => results.of(part, idOf(what, size)));
    const [{ lines }] = own;
    return [
      figure(lines, 0),
      figure(densityOf(results, size), 2),
      figure(medianOf(own, 'seconds'), 2),
      figure(medianOf(own, 'cpuSeconds'), 2),
      figure(medianOf(own, 'megabytes'), 0),
      figure(costBetween(results, undefined, size), 0),
      index === 0 ? '–' : figure(costBetween(results, sizes[index - 1], size), 0),
      figure(kilobytesPerLine(own), 1),
      ...['seconds', 'cpuSeconds', 'megabytes'].map((key) => figure(ratioOf(own, compiler, key), 2)),
    ];
  });
  return table(head, rows);
}

/** What tells that sizes cannot be compared: one has more to find than another. */
export function densityProblem(results, sizes) {
  const densities = sizes.map((size) => densityOf(results, size)).filter((density) => density !== undefined);
  const [least, most] = [Math.min(...densities), Math.max(...densities)];
  if (densities.length < 2 || most <= least * 1.1) return undefined;
  return `Findings per 1,000 lines differ by more than a tenth: ${densities.map((each) => each.toFixed(2)).join(', ')}.`;
}

function idOf(what, size) {
  return `${what} of ${size} lines`;
}

/** Milliseconds of CPU for a thousand lines more than the smaller size has; the start of the program is in the first. */
function costBetween(results, smaller, larger) {
  const [from, to] = [smaller, larger].map((size) => {
    if (size === undefined) return { lines: 0, cpuSeconds: 0 };
    const own = results.of(part, idOf('scan', size));
    return { lines: own[0]?.lines, cpuSeconds: medianOf(own, 'cpuSeconds') };
  });
  if (from.cpuSeconds === undefined || to.cpuSeconds === undefined) return undefined;
  return ((to.cpuSeconds - from.cpuSeconds) * 1_000_000) / (to.lines - from.lines);
}

function kilobytesPerLine(own) {
  const megabytes = medianOf(own, 'megabytes');
  return megabytes === undefined ? undefined : (megabytes * 1024) / own[0].lines;
}

function densityOf(results, size) {
  const [first] = results.of(part, idOf('scan', size));
  return first?.findings === undefined ? undefined : (first.findings * 1000) / first.lines;
}
