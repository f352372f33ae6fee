import type { Output } from './io.ts';
import type { ScanListener } from './scan-listener.ts';

/** A line on a terminal that tells how far a scan is. */
export interface Progress extends Pick<ScanListener, 'at'> {
  /** Takes the line away. */
  end(): void;
}

/** Takes the line away that a terminal shows last. */
export const eraseLine = '\r\u001B[2K';
/** Milliseconds between two updates: a terminal is slow. */
const pause = 100;

/** Shows progress on a terminal, and nothing elsewhere; `tree` says which files are meant, where it is not today's. */
export function progressOn(output: Output, now: () => number, tree = ''): Progress {
  if (!output.isTerminal) return { at: () => undefined, end: () => undefined };
  let last = -Infinity;
  output.write(`${eraseLine}Reading the project${tree} …`);
  return {
    at(number, all) {
      if (now() - last < pause) return;
      last = now();
      output.write(`${eraseLine}Scanning file ${number} of ${all}${tree}`);
    },
    end: () => output.write(eraseLine),
  };
}
