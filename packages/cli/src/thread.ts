import { availableParallelism } from 'node:os';
import { MessageChannel, parentPort, receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads';
import type { ExitCode } from './exit-code.ts';
import type { Output } from './io.ts';
import { nodeIo } from './node-io.ts';
import { main } from './run.ts';
import { availableMemory } from './threads/available-memory.ts';
import type { Threads } from './threads/crew.ts';
import type { HelperMessage } from './threads/helper-thread.ts';
import type { ScanTask, TakenProgram } from './threads/scan-task.ts';

/** What the thread of a command is started with. */
export interface ThreadData {
  readonly argv: readonly string[];
  readonly isTerminal: Readonly<Record<StreamName, boolean>>;
}

/** What the thread of a command says. */
export type ThreadMessage =
  | { readonly stream: StreamName; readonly text: string }
  | HelperMessage
  /** A file is written next, by its absolute path. */
  | { readonly writing: string }
  /** A thread is wanted for each port, which it hands programs over on. */
  | { readonly task: ScanTask; readonly ports: readonly MessagePort[] }
  | { readonly exitCode: ExitCode };

type StreamName = 'stdout' | 'stderr';

// Only the command's main file starts this one, with this data.
const { argv, isTerminal } = workerData as ThreadData;

function say(message: ThreadMessage, transferred: readonly MessagePort[] = []): void {
  parentPort?.postMessage(message, transferred);
}

function outputTo(stream: StreamName): Output {
  return { isTerminal: isTerminal[stream], write: (text) => say({ stream, text }) };
}

// This thread scans and waits without a break, so that it would not hear of a thread's death: the process starts them.
const threads: Threads = {
  machine: { cores: availableParallelism(), memory: availableMemory() },
  start(count, task) {
    const channels = Array.from({ length: count }, () => new MessageChannel());
    const ports = channels.map(({ port2 }) => port2);
    say({ task, ports }, ports);
    return {
      receive() {
        for (const { port1 } of channels) {
          const received = receiveMessageOnPort(port1);
          // Helpers say nothing else.
          if (received) return received.message as TakenProgram;
        }
        return undefined;
      },
    };
  },
};

say({
  exitCode: main(
    argv,
    nodeIo({
      stdout: outputTo('stdout'),
      stderr: outputTo('stderr'),
      workingOn: (file) => say({ workingOn: file }),
      processRuns: (id, isRunning) => say({ process: id, isRunning }),
      writing: (path) => say({ writing: path }),
      threads,
    }),
  ),
});
