// Runs a command once and tells what it took.
import { spawn } from 'node:child_process';
import { watchTree } from './process-tree.mjs';

/** Wall time, CPU and peak memory of the process and all below it, how it ended and what it printed. */
export function measuredRun([command, ...args], folder) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    child.once('error', reject);
    if (child.pid === undefined) return;
    const tree = watchTree(child.pid);
    const stdout = textFrom(child.stdout);
    const stderr = textFrom(child.stderr);
    let seconds = 0;
    child.once('exit', () => (seconds = (performance.now() - start) / 1000));
    child.once('close', (status, signal) => {
      resolve({ seconds, ...tree.stop(), status: status ?? signal, stdout: stdout(), stderr: stderr() });
    });
  });
}

function textFrom(stream) {
  const chunks = [];
  stream.on('data', (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
