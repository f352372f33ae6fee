import { describe, expect, it } from 'vitest';
import { readYaml } from './yaml-text.ts';
import { problemsOf } from './testing/sample-policy.ts';

describe('readYaml', () => {
  it('reads plain values, and knows where they stand', () => {
    const { value, located, problems } = readYaml('a: [1, "x"]\nb: &b {c: true}\nd: *b\n');
    expect(problems).toEqual([]);
    expect(value).toEqual({ a: [1, 'x'], b: { c: true }, d: { c: true } });
    expect(located.entries.get('a')).toMatchObject({ keyOffset: 0, offset: 3 });
    expect(located.entries.get('a')?.entries.get(1)).toMatchObject({ offset: 7 });
    expect(located.entries.get('d')).toMatchObject({ keyOffset: 28, offset: 31 });
  });

  it.each([
    [
      'dates, yes and no are text',
      'a: [2027-01-31, yes, no, off, NO, 1_000]',
      ['2027-01-31', 'yes', 'no', 'off', 'NO', '1_000'],
    ],
    [
      'also where a file asks for an older version',
      '%YAML 1.1\n---\na: [2027-01-31, yes, no]',
      ['2027-01-31', 'yes', 'no'],
    ],
  ])('%s', (_, text, a) => {
    expect(readYaml(text)).toMatchObject({ value: { a }, problems: [] });
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])('takes %s for a key as any other', (key) => {
    const { value, problems } = readYaml(`${key}: {polluted: true}`);
    expect(problems).toEqual([]);
    expect(Object.keys(value as object)).toEqual([key]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('takes keys by what is written', () => {
    expect(readYaml('{1: a, 0x10: b, true: c, "d": d, null: e}').value).toEqual({
      1: 'a',
      '0x10': 'b',
      true: 'c',
      d: 'd',
      null: 'e',
    });
  });
});

describe('what is no YAML', () => {
  it.each([
    [
      'a tab',
      'version: 1\npurposes:\n\torders: {}',
      ['3:1: a tab stands in the indentation, where YAML allows spaces alone.'],
    ],
    ['a repeated key', 'version: 1\nstores: {}\nversion: 1', ["3:1: the key 'version' stands here a second time."]],
    ['a repeated key inside', 'version: 1\nstores: {a: {}, "a": {}}', ["2:17: the key 'a' stands here a second time."]],
    ['a second document', 'version: 1\n---\nversion: 1', ['2:1: a second document begins here, and a policy is one.']],
    [
      'tags',
      'version: !!float 1\nnotice: !include a.md',
      [
        '1:10: a tag stands here, and values of a policy have none.',
        '2:9: a tag stands here, and values of a policy have none.',
      ],
    ],
    ['an open quotation', 'version: 1\nnotice: "a', ['2:11: this is no YAML: missing closing ".']],
    [
      'an open bracket, told once a line',
      'version: 1\nignore: [a, b\n',
      ['3:1: this is no YAML: flow sequence in block collection must be sufficiently indented and end with a ].'],
    ],
    [
      'a lost colon',
      'version: 1\npreset\n',
      ['2:1: this is no YAML: implicit map keys need to be followed by map values.'],
    ],
    [
      'a list as a key',
      'version: 1\n? [a]\n: 1',
      ['2:3: a key is a word, and neither a list, an object nor an alias.'],
    ],
    ['an unknown alias', 'version: 1\nignore: *globs', ["2:9: the alias '*globs' names nothing that stands above it."]],
    [
      'an alias inside of itself',
      'version: 1\nignore: &globs [*globs]',
      ["2:17: the alias '*globs' stands inside of what it names."],
    ],
    ['an unknown directive', '%PRIVACY 1\n---\nversion: 1', ['1:1: this is no YAML: unknown directive %PRIVACY.']],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it('tells what aliases multiply to, and does not build it', () => {
    const names = 'b c d e f g h i j k l'.split(' ');
    const lines = names.map((name, index) => {
      const above = `*${index === 0 ? 'a' : names[index - 1]!}`;
      return `${name}: &${name} [${Array.from({ length: 10 }, () => above).join(', ')}]`;
    });
    expect(problemsOf(['a: &a [x, x, x, x, x, x, x, x, x, x]', ...lines].join('\n'))).toEqual([
      "4:36: the aliases up to '*c' stand for more than 10000 values.",
    ]);
  });

  it.each([
    ['brackets', '['.repeat(200), '1:66'],
    ['lists', '- '.repeat(200), '1:131'],
    ['keys', '? '.repeat(200), '1:131'],
    ['objects', '{a: '.repeat(200), '1:261'],
    ['indentation', Array.from({ length: 200 }, (__, depth) => `${' '.repeat(depth)}a:\n`).join(''), '66:66'],
  ])('tells nesting that is too deep: %s', (_, text, place) => {
    expect(problemsOf(text)).toEqual([`${place}: what stands here is nested more than 64 levels deep.`]);
  });

  it.each(['[', '- ', '? ', '{a: ', '&a ', '! ', '"', '}', ': ', '%a\n', '---\n', 'a: 1\n'])(
    'gives a megabyte of %j up at once',
    (piece) => {
      const start = performance.now();
      expect(problemsOf(piece.repeat(1_000_000 / piece.length))).toEqual([
        '1:1: the file has more than 100000 words and marks.',
      ]);
      // Takes a tenth of that where nothing else runs, and minutes where all of it is parsed.
      expect(performance.now() - start).toBeLessThan(15_000);
    },
  );

  it('does not look into a file that is too long', () => {
    expect(problemsOf('['.repeat(10_000_000))).toEqual([
      '1:1: the file is too long: 10.0 MB, where a policy has at most 1.0 MB.',
    ]);
  });
});
