import ignore from 'ignore';
import { describe, expect, it } from 'vitest';
import { isIgnored } from './ignored-files.ts';

const ignoreFiles = [
  { folder: '/repo', rules: ignore().add('*.log\nbuild/') },
  { folder: '/repo/packages/payments', rules: ignore().add('!kept.log\nlocal/') },
];

describe('ignored files', () => {
  it('follow the innermost file that has a rule', () => {
    expect(isIgnored(ignoreFiles, '/repo/a.log', 'file')).toBe(true);
    expect(isIgnored(ignoreFiles, '/repo/packages/payments/kept.log', 'file')).toBe(false);
    expect(isIgnored(ignoreFiles, '/repo/packages/payments/local', 'folder')).toBe(true);
    expect(isIgnored(ignoreFiles, '/repo/packages/payments/src', 'folder')).toBe(false);
  });

  it('are never the folder of the rules itself, nor what lies beside it', () => {
    expect(isIgnored(ignoreFiles, '/repo/packages/payments', 'folder')).toBe(false);
    expect(isIgnored(ignoreFiles, '/repo/packages/core', 'folder')).toBe(false);
    expect(isIgnored(ignoreFiles, '/elsewhere', 'folder')).toBe(false);
  });
});
