import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { suppressionsOf } from './suppressions.ts';
import { leak, projectFolder } from './testing/project-folder.ts';
import { reportOfScan } from './testing/run-cli.ts';

/** Whether `LEAK` is silenced for a rule in a text. */
function suppressionIn(text: string, ruleId = 'no-plaintext-logging') {
  const source = ts.createSourceFile('a.tsx', text, ts.ScriptTarget.ESNext, true);
  return suppressionsOf(source)(ruleId, text.indexOf('LEAK'));
}

describe('suppressionsOf', () => {
  it.each([
    '/* eslint-disable */\nLEAK;',
    '/* eslint-disable privet/no-plaintext-logging */\nLEAK;',
    '/* eslint-disable no-console, privet/no-plaintext-logging */\nLEAK;',
    '/* eslint-disable */ /* eslint-enable no-console */ LEAK;',
    'LEAK; // eslint-disable-line',
    'LEAK; /* eslint-disable-line privet/no-plaintext-logging */',
    '// eslint-disable-next-line privet/no-plaintext-logging\nLEAK;',
    '/* eslint-disable-next-line\n privet/no-plaintext-logging */\nLEAK;',
    '<a>{/* eslint-disable-next-line */}\n{LEAK}</a>;',
  ])('honours %j', (text) => {
    expect(suppressionIn(text)).toEqual({});
  });

  it.each([
    'LEAK; /* eslint-disable */',
    '// eslint-disable\nLEAK;',
    '/* eslint-disable privet/require-purpose */\nLEAK;',
    '/* eslint-disable no-plaintext-logging */\nLEAK;',
    '/* eslint-disable */\n/* eslint-enable */\nLEAK;',
    '/* eslint-disable */\n/* eslint-enable privet/no-plaintext-logging */\nLEAK;',
    '// eslint-disable-line\nLEAK;',
    '// eslint-disable-next-line\n\nLEAK;',
    'LEAK; // eslint-disable-next-line',
    '/* eslint-disable-line\n */ LEAK;',
    '"/* eslint-disable */"; LEAK;',
    '`${1} /* eslint-disable */`; LEAK;',
    '<a>/* eslint-disable */ {LEAK}</a>;',
  ])('sees nothing in %j', (text) => {
    expect(suppressionIn(text)).toBeUndefined();
  });

  it('keeps the reason', () => {
    expect(suppressionIn('LEAK; // eslint-disable-line -- audited in May')).toEqual({ reason: 'audited in May' });
  });
});

describe('a scan', () => {
  it('lists what comments silence', () => {
    const folder = projectFolder({ 'a.ts': `${leak.trimEnd()} // eslint-disable-line -- a demo` });
    const { findings, suppressed } = reportOfScan(folder);
    expect(findings).toEqual([]);
    expect(suppressed).toMatchObject([
      { by: 'comment', reason: 'a demo', finding: { ruleId: 'no-plaintext-logging' } },
    ]);
  });
});
