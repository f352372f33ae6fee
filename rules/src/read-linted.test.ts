import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readLintedWith } from './read-linted.ts';
import { defaultSettings, settingsOf } from './settings.ts';
import { singleFileProgram } from './single-file-program.ts';
import { fileViewOf } from './testing/file-view.ts';

const file = '/project/src/user.ts';
const text = 'export const a = 1;';

/** Reads files with an analysis that remembers which programs it was asked to analyse. */
function recordingReader(compiler: typeof ts = ts) {
  const analysed: (readonly string[])[] = [];
  const read = readLintedWith(compiler, (program) => {
    const files = program.getSourceFiles().map(({ fileName }) => fileName);
    analysed.push(files);
    return { fileView: (name) => (files.includes(name) ? fileViewOf({ text: name }) : undefined) };
  });
  return { read, analysed };
}

describe('readLintedWith', () => {
  it('analyses a program once for the same settings', () => {
    const { read, analysed } = recordingReader();
    const program = singleFileProgram(ts, file, text);
    const source = { file, text, program, settings: defaultSettings };
    expect(read(source).view.text).toBe(file);
    read(source);
    expect(analysed).toHaveLength(1);
    read({ ...source, settings: settingsOf({}) });
    expect(analysed).toHaveLength(2);
  });

  it('hands over the last program of a project that is edited', () => {
    const programs = ['1', '2', '3'].map((value) => {
      const options = { configFilePath: '/project/tsconfig.json', noLib: true };
      const host = ts.createCompilerHost(options);
      const getSourceFile = (name: string): ts.SourceFile =>
        ts.createSourceFile(name, `export const a = ${value};`, ts.ScriptTarget.ESNext);
      return ts.createProgram({ rootNames: [file], options, host: { ...host, getSourceFile } });
    });
    const handed: unknown[] = [];
    const read = readLintedWith(ts, (_program, _compiler, _settings, before) => {
      handed.push(before?.program);
      return { fileView: (name) => fileViewOf({ text: name }) };
    });
    for (const program of programs) read({ file, text, program, settings: defaultSettings });
    expect(
      handed.map((program) => (program === undefined ? -1 : programs.findIndex((one) => one === program))),
    ).toEqual([-1, 0, 1]);
  });

  it('parses the text itself without a program', () => {
    const { read, analysed } = recordingReader();
    expect(read({ file, text, program: undefined, settings: defaultSettings }).view.text).toBe(file);
    expect(analysed).toEqual([[file]]);
  });

  it('parses the text itself where the program does not hold the file', () => {
    const { read, analysed } = recordingReader();
    const program = singleFileProgram(ts, '/project/src/other.ts', text);
    read({ file, text, program, settings: defaultSettings });
    expect(analysed).toEqual([[file]]);
  });

  it('parses the text itself, and says so once, where the parser uses another TypeScript', () => {
    const program = singleFileProgram(ts, file, text);
    const otherNumbers: object = { SyntaxKind: { ...ts.SyntaxKind, SourceFile: -1 } };
    const { read } = recordingReader({ ...ts, ...otherNumbers, version: '5.4.5' });
    const source = { file, text, program, settings: defaultSettings };
    expect(read(source).notice).toBe(
      'Privet reads TypeScript with version 5.4.5, but the parser with another; flows between files are not followed until both use one copy.',
    );
    expect(read(source)).not.toHaveProperty('notice');
  });
});
