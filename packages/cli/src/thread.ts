import { parentPort, workerData } from 'node:worker_threads';
import type { ExitCode } from './exit-code.ts';
import type { Output } from './io.ts';
import { nodeIo } from './node-io.ts';
import { main } from './run.ts';

/** What the thread of a command is started with. */
export interface ThreadData {
  readonly argv: readonly string[];
  readonly isTerminal: Readonly<Record<StreamName, boolean>>;
}

/** What the thread of a command says. */
export type ThreadMessage =
  | { readonly stream: StreamName; readonly text: string }
  | { readonly workingOn: string }
  | { readonly exitCode: ExitCode };

type StreamName = 'stdout' | 'stderr';

// Only the command's main file starts this one, with this data.
const { argv, isTerminal } = workerData as ThreadData;

function say(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}

function outputTo(stream: StreamName): Output {
  return { isTerminal: isTerminal[stream], write: (text) => say({ stream, text }) };
}

say({
  exitCode: main(
    argv,
    nodeIo(outputTo('stdout'), outputTo('stderr'), (file) => say({ workingOn: file })),
  ),
});
