#!/usr/bin/env node
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { cliPackage } from '@privet/model';
import { exitCodes, interruptionCodes } from './exit-code.ts';
import { eraseLine } from './progress.ts';
import type { ThreadData, ThreadMessage } from './thread.ts';
import { availableMemory } from './threads/available-memory.ts';
import { heapLimit } from './threads/heap-limit.ts';
import type { HelperData, HelperMessage } from './threads/helper-thread.ts';
import { tidyBeside } from './whole-file.ts';

/** Compilers descend into code recursively: the stack of a thread can be as deep as the oddest code nests. */
const stackSizeMb = 256;

const isTerminal = { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true };
const workerData: ThreadData = { argv: process.argv.slice(2), isTerminal };
const threads = new Set<Worker>();
/** Ids of the compilers that run for them. */
const processes = new Set<number>();
let written: string | undefined;
let hasEnded = false;

const command = started('./thread.js', {
  workerData,
  resourceLimits: { maxOldGenerationSizeMb: heapLimit(availableMemory()) },
});
command.on('message', (message: ThreadMessage) => {
  if (hasEnded) return;
  if ('exitCode' in message) endWith(message.exitCode);
  else if ('stream' in message) process[message.stream].write(message.text);
  else if ('writing' in message) written = message.writing;
  else if ('task' in message) {
    for (const port of message.ports) {
      const data: HelperData = { task: message.task, port };
      started('./threads/helper-thread.js', { workerData: data, transferList: [port] });
    }
  }
});

for (const [signal, code] of Object.entries(interruptionCodes)) {
  // Whoever interrupts twice does not want to wait until pipes are read: the second time ends the process.
  process.once(signal, () => endWith(code, 'interrupted'));
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read the output, as `head` does, has read enough.
    if (error.code !== 'EPIPE') throw error;
  });
}

/** Starts a thread, whose death is that of the command: a part of a report would be taken for all of it. */
function started(file: './thread.js' | './threads/helper-thread.js', options: WorkerOptions): Worker {
  const thread = new Worker(new URL(file, import.meta.url), {
    ...options,
    resourceLimits: { ...options.resourceLimits, stackSizeMb },
  });
  threads.add(thread);
  let place = '';
  thread.on('message', (message: ThreadMessage | HelperMessage) => {
    if ('workingOn' in message) place = ` on '${message.workingOn}'`;
    else if ('process' in message) processes[message.isRunning ? 'add' : 'delete'](message.process);
  });
  thread.on('error', (error: unknown) => {
    endWith(exitCodes.failure, `failed${place}: ${whyEnded(error)}`);
  });
  thread.on('exit', (code) => {
    threads.delete(thread);
    if (code !== 0) endWith(exitCodes.failure, `failed${place}: a thread ended early`);
  });
  return thread;
}

function whyEnded(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'out of memory; NODE_OPTIONS=--max-old-space-size=8000 allows each thread 8,000 MB'
    : error.message;
}

/** The exit code is set, and never `process.exit` called: what is still being written to a pipe would be lost. */
function endWith(code: number, complaint?: string): void {
  if (hasEnded) return;
  hasEnded = true;
  process.exitCode = code;
  killProcesses();
  // A thread that has yet to load what it would help with is not waited for.
  const ends = [...threads].map((thread) => thread.terminate());
  if (complaint !== undefined)
    process.stderr.write(`${isTerminal.stderr ? eraseLine : ''}${cliPackage}: ${complaint}\n`);
  void Promise.all(ends).then(() => {
    killProcesses();
    if (complaint !== undefined && written !== undefined) tidyBeside(written);
  });
}

/** Ends compilers before their threads: one whose thread has ended would complain of it at length. */
function killProcesses(): void {
  for (const id of processes) {
    processes.delete(id);
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
}
