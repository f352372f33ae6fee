import { execFileSync } from 'node:child_process';
import { closeSync, lstatSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWhole } from './whole-file.ts';

describe('files that are written whole', () => {
  it('replaces a file, and leaves nothing beside it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'privet-'));
    const file = join(folder, 'reports/scan.json');
    writeWhole(file, 'one');
    writeWhole(file, 'two');
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(readdirSync(join(folder, 'reports'))).toEqual(['scan.json']);
    rmSync(folder, { recursive: true });
  });

  it.skipIf(process.platform === 'win32')('writes to what is no file, and leaves it what it is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'privet-'));
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    // Somebody reads it, so that whoever writes need not wait.
    const reader = openSync(pipe, 'r+');
    writeWhole(pipe, 'report');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['pipe']);
    closeSync(reader);
    rmSync(folder, { recursive: true });
  });
});
