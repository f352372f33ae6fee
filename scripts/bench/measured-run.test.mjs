import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measuredRun } from './measured-run.mjs';

describe.runIf(existsSync('/proc/self/stat'))('a measured run', () => {
  it('counts a child that is killed, as the native compiler is', async () => {
    const busy = `const held = Buffer.alloc(${200 * 2 ** 20}, 1); for (;;) held[0] += 1;`;
    const parent = `const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(busy)}]);
      setTimeout(() => child.kill('SIGKILL'), 1500);`;
    const { cpuSeconds, megabytes, seconds, status } = await measuredRun([process.execPath, '-e', parent], '.');
    expect(status).toBe(0);
    expect(seconds).toBeGreaterThan(1.4);
    expect(megabytes).toBeGreaterThan(200);
    expect(cpuSeconds).toBeGreaterThan(0.1);
  });

  it('tells how it ended and what it printed', async () => {
    const command = [process.execPath, '-e', "console.log('out'); console.error('err'); process.exit(3)"];
    expect(await measuredRun(command, '.')).toMatchObject({ status: 3, stdout: 'out\n', stderr: 'err\n' });
  });
});
