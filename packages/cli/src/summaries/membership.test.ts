import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { compareFindings, expectationsIn, fixtureFiles } from '@privet/testkit';
import type { Report } from '@privet/model';
import { describe, expect, it } from 'vitest';
import { buildDeclarations } from '../testing/build-declarations.ts';
import { membershipFixture, membershipFolder, membershipPackages } from '../testing/membership.ts';
import { emptyFolder } from '../testing/project-folder.ts';
import { reportOfScan, runCli } from '../testing/run-cli.ts';
import { relativeTo } from '../paths.ts';

const summary = 'dist/privet-summary.json';

/** The workspace with packages linked and built, as an install and a build leave it. */
function builtWorkspace(): string {
  const folder = membershipFolder();
  const scope = join(folder, 'node_modules/@membership');
  mkdirSync(scope, { recursive: true });
  for (const name of membershipPackages) symlinkSync(join(folder, 'packages', name), join(scope, name));
  const sources = fixtureFiles(folder).map(({ file }) => relativeTo(folder, file));
  buildDeclarations(folder, sources, { paths: { '@membership/*': [join(folder, 'packages/*/src/index.ts')] } });
  return folder;
}

/** The workspace as a sandbox shows it to the task of one package: of all others, what they have built and no source. */
function sandboxOf(workspace: string, name: string): string {
  const folder = join(emptyFolder(), 'membership');
  cpSync(workspace, folder, { recursive: true, verbatimSymlinks: true });
  for (const other of membershipPackages)
    if (other !== name) rmSync(join(folder, 'packages', other, 'src'), { recursive: true });
  rmSync(join(folder, 'node_modules'), { recursive: true });
  const scope = join(folder, 'node_modules/@membership');
  mkdirSync(scope, { recursive: true });
  for (const other of membershipPackages) symlinkSync(join(folder, 'packages', other), join(scope, other));
  return folder;
}

describe('the workspace of a club', () => {
  it('has the leaks that its comments announce, and no others', () => {
    const report = reportOfScan(membershipFolder());
    const expected = fixtureFiles(membershipFixture).flatMap(({ file, text }) =>
      expectationsIn(relativeTo(membershipFixture, file), text),
    );
    expect(compareFindings(expected, found(report))).toEqual([]);
    expect(report.notFollowed).toEqual({});
  });

  it('is the same where its packages are linked and built', () => {
    expect(reportOfScan(builtWorkspace())).toEqual(reportOfScan(membershipFolder()));
  });

  it.each(['native', 'javascript'])(
    'comes to the same by its %s summaries, where no package sees the sources of another',
    (compiler) => {
      const workspace = builtWorkspace();
      for (const name of membershipPackages) {
        const sandbox = sandboxOf(workspace, name);
        const argv = ['scan', '--compiler', compiler, '--fail-on', 'never', '--summary-out', summary];
        const others = membershipPackages.filter((other) => other !== name);
        const known = others
          .slice(0, membershipPackages.indexOf(name))
          .flatMap((other) => ['--summaries', `../${other}/${summary}`]);
        const { code, stderr } = runCli(join(sandbox, 'packages', name), [...argv, ...known]);
        expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
        cpSync(join(sandbox, 'packages', name, summary), join(workspace, 'packages', name, summary));
      }
      const whole = runCli(workspace, ['scan', '--compiler', compiler, '--format', 'json']);
      const merged = runCli(workspace, ['merge', `packages/*/${summary}`, '--format', 'json']);
      // Both were written from a Report.
      expect(JSON.parse(merged.stdout) as Report).toEqual(JSON.parse(whole.stdout) as Report);
      expect(merged).toEqual(whole);
    },
  );
});

function found({ findings }: Report) {
  return findings.map(({ location, ruleId, message }) => ({
    file: location.file,
    line: location.start.line,
    rule: ruleId,
    message,
  }));
}
