import { describe, expect, it } from 'vitest';
import { nobody } from '../scan-listener.ts';
import { branch } from '../testing/git-repository.ts';
import { leak, projectFolder, userType } from '../testing/project-folder.ts';
import { runCli } from '../testing/run-cli.ts';
import { programsOfWorkspace, workspaceFolder } from '../testing/workspace.ts';
import type { Threads } from './crew.ts';
import { helpWith, type ScanTask, type TakenProgram } from './scan-task.ts';

/** A thread that takes all programs before the first one begins, and is handed and hands over copies, as threads do. */
function eagerHelper(): Threads & { readonly started: number[]; readonly taken: string[] } {
  const started: number[] = [];
  const taken: string[] = [];
  return {
    started,
    taken,
    machine: { cores: 2, memory: 64e9 },
    start(count, task) {
      started.push(count);
      const copy: ScanTask = { ...structuredClone({ ...task, counts: undefined }), counts: task.counts };
      const handedOver: TakenProgram[] = [];
      helpWith(copy, (program) => handedOver.push(structuredClone(program)), {
        ...nobody,
        workingOn: (file) => taken.push(file),
      });
      // The last comes first: nothing may depend on the order.
      return { receive: () => handedOver.pop() };
    },
  };
}

describe('programs scanned by another thread', () => {
  it.each(['json', 'text', 'sarif'])('give the same report, as %s', (format) => {
    const folder = workspaceFolder();
    const argv = ['scan', '--format', format, '--concurrency', '2'];
    const alone = runCli(folder, argv);
    const threads = eagerHelper();
    expect(runCli(folder, argv, { threads })).toEqual(alone);
    expect(threads.started).toEqual([1]);
    expect(threads.taken).toHaveLength(7);
    expect(alone).toMatchObject({ code: 1, stderr: '' });
  });

  it('are judged by the settings and policies that the command line names', () => {
    const folder = projectFolder({
      'a/tsconfig.json': '{}',
      'a/a.ts': leak,
      'b/tsconfig.json': '{}',
      'b/b.ts': leak,
      'settings.yaml': 'exclude: [b/**]\nrecipients: []\n',
      'policy.yaml': 'version: 1\nrules:\n  no-plaintext-logging: warning\n',
    });
    const argv = ['scan', '--format', 'json', '--settings', 'settings.yaml', '--policy', 'policy.yaml'];
    const options = ['--preset', 'strict', '--concurrency', '3'];
    expect(runCli(folder, [...argv, ...options], { threads: eagerHelper() })).toEqual(
      runCli(folder, [...argv, ...options]),
    );
  });

  it('are compared with what they were', () => {
    const { folder } = branch(
      { 'a/tsconfig.json': '{}', 'a/a.ts': leak, 'b/tsconfig.json': '{}', 'b/b.ts': userType },
      { 'a/a.ts': `\n${leak}`, 'b/b.ts': leak },
    );
    const argv = ['scan', '--format', 'json', '--diff', 'main', '--concurrency', '2'];
    const threads = eagerHelper();
    const compared = runCli(folder, argv, { threads });
    expect(threads.started).toEqual([1, 1]);
    expect(compared).toEqual(runCli(folder, argv));
    expect(compared.stdout.match(/"ruleId"/gu)).toHaveLength(1);
  });

  it('are what a policy is drafted from, as if it did not exist', () => {
    const large = `${leak}${'// Code that is worth a thread.\n'.repeat(10_000)}`;
    const folder = projectFolder({
      'privacy.yaml': 'version: 1\nignore: [a/**]\n',
      'a/tsconfig.json': '{}',
      'a/a.ts': large,
      'b/tsconfig.json': '{}',
      'b/b.ts': large,
    });
    const threads = eagerHelper();
    const drafted = runCli(folder, ['init', '--stdout'], { threads });
    expect(threads.taken).toHaveLength(2);
    expect(drafted.stdout).toContain('a/a.ts:4 and 1 more place');
    expect(drafted).toEqual(runCli(folder, ['init', '--stdout']));
  });

  it('count in the progress that a terminal shows', () => {
    const { stderr } = runCli(workspaceFolder(), ['scan', '--concurrency', '2'], {
      threads: eagerHelper(),
      isTerminal: true,
    });
    expect(stderr).toContain('Reading the project');
    expect(stderr.endsWith('\r\u001B[2K')).toBe(true);
  });

  it('are not asked for where that costs more than it gains', () => {
    const threads = eagerHelper();
    expect(runCli(workspaceFolder(), ['scan', '--stats'], { threads }).stderr).toContain(
      `programs: ${programsOfWorkspace}, threads: 1,`,
    );
    runCli(workspaceFolder(), ['scan', '--concurrency', 'off'], { threads });
    runCli(projectFolder({ 'a.ts': leak }), ['scan', '--concurrency', '2'], { threads });
    expect(threads.started).toEqual([]);
  });

  it('are scanned by so many threads as one asks for', () => {
    const threads = eagerHelper();
    const { stderr } = runCli(workspaceFolder(), ['scan', '--stats', '--concurrency', '9'], { threads });
    expect(threads.started).toEqual([programsOfWorkspace - 1]);
    expect(stderr).toContain(`threads: ${programsOfWorkspace},`);
  });
});
