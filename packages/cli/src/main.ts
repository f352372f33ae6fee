#!/usr/bin/env node
import { Worker } from 'node:worker_threads';
import { cliPackage } from '@privet/model';
import { exitCodes } from './exit-code.ts';
import type { ThreadData, ThreadMessage } from './thread.ts';

/** Compilers descend into code recursively: the stack of a thread can be as deep as the oddest code nests. */
const stackSizeMb = 256;

const isTerminal = { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true };
const workerData: ThreadData = { argv: process.argv.slice(2), isTerminal };
const thread = new Worker(new URL('./thread.js', import.meta.url), { workerData, resourceLimits: { stackSizeMb } });

// The exit code is set, and never `process.exit` called: what is still being written to a pipe would be lost.
let place = '';
thread.on('message', (message: ThreadMessage) => {
  if ('exitCode' in message) process.exitCode = message.exitCode;
  else if ('workingOn' in message) place = ` on '${message.workingOn}'`;
  else process[message.stream].write(message.text);
});
thread.on('error', (error: unknown) => {
  process.stderr.write(`${cliPackage}: failed${place}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = exitCodes.failure;
});
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read the output, as `head` does, has read enough.
    if (error.code !== 'EPIPE') throw error;
  });
}
