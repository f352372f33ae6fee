// Watches a process with all that it starts: the native compilers are children, and some are killed.
import { readdirSync, readFileSync } from 'node:fs';

/** Ticks that Linux counts CPU in, and bytes of a page, which no interface of Node.js tells. */
const ticksPerSecond = 100;
const bytesPerPage = 4096;

/** Short beside what is measured, and long beside the fraction of a millisecond that a look takes. */
const millisecondsBetweenLooks = 20;

/**
 * Looks at the processes again and again until it is told to stop. What it then tells is undefined where there is no
 * `/proc`: Node.js alone tells of one process, not of its children.
 */
export function watchTree(pid) {
  /** What each process had used when it was seen last; one that ended has used no more. */
  const ticks = new Map();
  let peak = 0;
  const look = () => {
    let bytes = 0;
    for (const id of treeOf(pid)) {
      const usage = usageOf(id);
      if (usage === undefined) continue;
      ticks.set(`${id} ${usage.startedAt}`, usage.ticks);
      bytes += usage.bytes;
    }
    peak = Math.max(peak, bytes);
  };
  look();
  const timer = setInterval(look, millisecondsBetweenLooks);
  return {
    stop() {
      clearInterval(timer);
      if (ticks.size === 0) return { cpuSeconds: undefined, megabytes: undefined };
      const cpuSeconds = [...ticks.values()].reduce((sum, each) => sum + each, 0) / ticksPerSecond;
      return { cpuSeconds, megabytes: peak / 2 ** 20 };
    },
  };
}

/** The process and all below it; each thread has children of its own. */
function treeOf(pid) {
  const tree = [pid];
  for (const id of tree) {
    for (const thread of namesIn(`/proc/${id}/task`)) {
      const children = textOf(`/proc/${id}/task/${thread}/children`) ?? '';
      tree.push(...children.split(' ').filter(Boolean).map(Number));
    }
  }
  return tree;
}

function usageOf(pid) {
  const stat = textOf(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The name stands in parentheses and may hold anything; the state behind it is the third field.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const field = (number) => Number(fields[number - 3]);
  return { ticks: field(14) + field(15), startedAt: field(22), bytes: field(24) * bytesPerPage };
}

function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Undefined for a process that has ended meanwhile. */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
