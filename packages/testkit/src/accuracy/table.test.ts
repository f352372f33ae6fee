import { expect, it } from 'vitest';
import { markdownTable, textTable, type Table } from './table.ts';

const table: Table = {
  title: 'Findings by rule',
  head: ['rule', 'right'],
  rows: [
    ['no-plaintext-logging', '7'],
    ['a|b', '12'],
  ],
};

it('is aligned on a terminal', () => {
  expect(textTable(table)).toBe(
    [
      'Findings by rule',
      '',
      'rule                  right',
      '────────────────────  ─────',
      'no-plaintext-logging      7',
      'a|b                      12',
    ].join('\n'),
  );
});

it('is aligned in Markdown', () => {
  expect(markdownTable(table)).toBe(
    [
      '### Findings by rule',
      '',
      '| rule                 | right |',
      '| -------------------- | ----: |',
      '| no-plaintext-logging |     7 |',
      '| a\\|b                 |    12 |',
    ].join('\n'),
  );
});
