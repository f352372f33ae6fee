import { explainedFiles, untypedCauses, type UntypedCause } from './untyped-causes.ts';

/** Where a finding stands in a fixture as it is written in TypeScript. */
export interface Place {
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  readonly rule: string;
}

/** A place at which typed and untyped code differ, and why. */
export interface DifferingPlace extends Place {
  readonly cause: UntypedCause | undefined;
}

/** What is left of a fixture's findings without types. */
export interface ComparedFixture {
  readonly name: string;
  /** Number of places with an expectation. */
  readonly expected: number;
  readonly found: number;
  readonly missed: readonly DifferingPlace[];
  readonly extra: readonly DifferingPlace[];
}

/** What analyses of the typed and the untyped form of a fixture say, in lines of the typed form. */
export interface FixturePlaces {
  readonly expected: readonly Place[];
  readonly found: readonly Place[];
  /** What the preset `strict` finds in the untyped form. */
  readonly foundByStrict: readonly Place[];
  /** Lines on which an object is handed over whose members are personal data. */
  readonly wholeObjects: readonly Omit<Place, 'rule'>[];
}

/** Compares by place and rule: without declarations, messages speak of other evidence. */
export function comparedPlaces(name: string, places: FixturePlaces): ComparedFixture {
  const expected = distinct(places.expected);
  const found = distinct(places.found);
  const strict = distinct(places.foundByStrict);
  const wholes = new Set(places.wholeObjects.map(({ file, line }) => `${file}:${line}`));
  const causeOfMiss = (place: Place): UntypedCause | undefined => {
    if (strict.has(keyOf(place))) return 'weakName';
    if (wholes.has(`${place.file}:${place.line}`)) return 'members';
    return explainedFiles[place.file]?.missed;
  };
  const missed = [...expected.values()].filter((place) => !found.has(keyOf(place)));
  return {
    name,
    expected: expected.size,
    found: expected.size - missed.length,
    missed: missed.map((place) => ({ ...place, cause: causeOfMiss(place) })),
    extra: [...found.values()]
      .filter((place) => !expected.has(keyOf(place)))
      .map((place) => ({ ...place, cause: explainedFiles[place.file]?.extra })),
  };
}

function distinct(places: readonly Place[]): ReadonlyMap<string, Place> {
  return new Map(places.map(({ file, line, rule }) => [keyOf({ file, line, rule }), { file, line, rule }]));
}

function keyOf({ file, line, rule }: Place): string {
  return `${file}:${line} ${rule}`;
}

const start = '<!-- Generated from here: `npx vitest run rules/src/untyped-fixtures.test.ts --update`. -->';

/** The page on untyped JavaScript as it should be: what is written by hand, above tables of all differences. */
export function untypedPage(fixtures: readonly ComparedFixture[], current: string): string {
  const handWritten = current.split(start)[0] ?? '';
  return [
    `${handWritten}${start}`,
    totalsOf(fixtures),
    '## What is missed, by cause',
    causeList(fixtures.flatMap(({ missed }) => missed)),
    '## What is reported only without types, by cause',
    causeList(fixtures.flatMap(({ extra }) => extra)),
    '## By fixture',
    fixtureTable(fixtures),
  ]
    .join('\n\n')
    .concat('\n');
}

function totalsOf(fixtures: readonly ComparedFixture[]): string {
  const sum = (count: (fixture: ComparedFixture) => number): number =>
    fixtures.reduce((total, fixture) => total + count(fixture), 0);
  const [expected, found, extra] = [
    sum((each) => each.expected),
    sum((each) => each.found),
    sum((each) => each.extra.length),
  ];
  const share = Math.round((100 * found) / expected);
  return `Of ${expected} findings in TypeScript, ${found} (${share} %) are found in untyped JavaScript; ${extra} are found there alone.`;
}

function causeList(places: readonly DifferingPlace[]): string {
  const groups = new Map<string, DifferingPlace[]>();
  for (const place of places) {
    const cause = place.cause === undefined ? 'Not explained.' : untypedCauses[place.cause];
    groups.set(cause, [...(groups.get(cause) ?? []), place]);
  }
  return [...groups]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([cause, group]) => `- ${cause} (${group.length}): ${filesOf(group)}`)
    .join('\n');
}

function filesOf(places: readonly DifferingPlace[]): string {
  const lines = new Map<string, number[]>();
  for (const { file, line } of places) lines.set(file, [...(lines.get(file) ?? []), line]);
  return [...lines].map(([file, numbers]) => `\`${file}\` ${[...new Set(numbers)].join(', ')}`).join('; ');
}

function fixtureTable(fixtures: readonly ComparedFixture[]): string {
  const rows = fixtures.map(({ name, expected, found, missed, extra }) => {
    return `| ${name} | ${expected} | ${found} | ${missed.length} | ${extra.length} |`;
  });
  return ['| fixture | expected | found | missed | extra |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}
