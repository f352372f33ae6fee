import { defaultSettings } from 'eslint-plugin-privet/definitions';
import { describe, expect, it } from 'vitest';
import type { NativeModule } from '@privet/engine';
import { nodeFileSystem } from './file-system.ts';
import { judgingsOf } from './judging.ts';
import { nativeTypescript } from './native-typescript.ts';
import { scan, type ScanResult } from './scan.ts';
import { leak, projectFolder } from './testing/project-folder.ts';
import { placesOf, runCli } from './testing/run-cli.ts';

describe('the compiler of a scan', () => {
  it.each(['native', 'javascript'])('is %s where one asks for it', (compiler) => {
    const folder = projectFolder({ 'a.ts': leak });
    const { code, stderr } = runCli(folder, ['scan', '--compiler', compiler]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  it('is one of the two', () => {
    const { code, stderr } = runCli(projectFolder({ 'a.ts': leak }), ['scan', '--compiler', 'swift']);
    expect(code).toBe(2);
    expect(stderr).toContain('Allowed choices are native, javascript.');
  });

  it('is the one in JavaScript where the native one is not installed, which one line says', () => {
    const result = scanWith(() => {
      throw new Error("Cannot find module 'typescript-7/unstable/sync'\nRequire stack:\n- somewhere");
    });
    expect(placesOf(result.report)).toEqual(['a.ts:6 no-plaintext-logging']);
    expect(result.notices).toEqual([
      "the native compiler is not used, the one in JavaScript is: Cannot find module 'typescript-7/unstable/sync'",
    ]);
  });

  it('is the one in JavaScript for programs that the native one fails to make', () => {
    const { API, SyntaxKind } = nativeTypescript();
    class Failing extends API {
      override updateSnapshot(): never {
        throw new Error('panic: out of memory');
      }
    }
    const result = scanWith(() => ({ API: Failing, SyntaxKind }));
    expect(placesOf(result.report)).toEqual(['a.ts:6 no-plaintext-logging']);
    expect(result.notices).toEqual(['the native compiler is not used, the one in JavaScript is: panic: out of memory']);
  });

  it('is the one in JavaScript for programs that the native one does not live to finish', () => {
    const { API, SyntaxKind } = nativeTypescript();
    class Dying extends API {
      override updateSnapshot(...parameters: Parameters<InstanceType<typeof API>['updateSnapshot']>) {
        const snapshot = super.updateSnapshot(...parameters);
        return {
          getProject: (config: string) => {
            const project = snapshot.getProject(config);
            // The list of files is known when it ends.
            const names = project?.program.getSourceFileNames() ?? [];
            if (project) Object.assign(project.program, { getSourceFileNames: () => (this.close(), names) });
            return project;
          },
          dispose: () => snapshot.dispose(),
        };
      }
    }
    const result = scanWith(() => ({ API: Dying, SyntaxKind }));
    expect(placesOf(result.report)).toEqual(['a.ts:6 no-plaintext-logging']);
    expect(result.notices).toHaveLength(1);
    expect(result.failed).toEqual([]);
  });
});

function scanWith(loadNative: () => NativeModule): ScanResult {
  const root = projectFolder({ 'a.ts': leak });
  const judgings = judgingsOf(nodeFileSystem, { settings: defaultSettings, cwd: root });
  const request = { root, paths: [root], settings: defaultSettings, judgings };
  return scan(nodeFileSystem, { ...request, compiler: 'native', loadNative });
}
