import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportOfScan } from '../../../packages/cli/src/testing/run-cli.ts';
import { codeBaseFiles, linesIn } from './code-base.mjs';
import { featureAt, featuresOfGroup } from './feature.mjs';

const lines = 5000;

describe('generated code', () => {
  let folder;
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'privet-code-base-')));
    for (const [file, text] of codeBaseFiles(lines)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is the same each time, and as large as asked', () => {
    const files = [...codeBaseFiles(lines)];
    expect([...codeBaseFiles(lines)]).toEqual(files);
    expect(new Set(files.map(([file]) => file)).size).toBe(files.length);
    const written = files.filter(([file]) => file.startsWith('src/')).reduce((sum, [, text]) => sum + linesIn(text), 0);
    expect(written).toBeGreaterThanOrEqual(lines);
    expect(written).toBeLessThan(lines + 4000);
  });

  it('gives each feature a name of its own, up to a million lines', () => {
    const names = Array.from({ length: 4000 }, (_, index) => featureAt(index).folder);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has no mistake that a compiler would find', () => {
    const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
    const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
    const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram(fileNames, options));
    expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  it('leaks at every other place of a group, and nowhere else', () => {
    const { findings } = reportOfScan(folder);
    const leaking = new Set(findings.map(({ location }) => dirname(location.file).split('/').at(-1)));
    const groups = Math.max(...findings.map(({ location }) => Number(/area-(\d+)/u.exec(location.file)?.[1]))) + 1;
    const features = Array.from({ length: groups * featuresOfGroup }, (_, index) => featureAt(index));
    const even = features.filter(({ place }) => place % 2 === 0).map((feature) => feature.folder);
    expect([...leaking].sort()).toEqual(even.sort());
  });
});
