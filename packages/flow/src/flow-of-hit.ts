import { sensitivityOf, type Flow, type FlowConfidence, type Location, type PersonalDatum } from '@privet/model';
import { evidenceRank } from './flow-order.ts';
import { allGuards, consentsAmong, type Guards } from './guards.ts';
import type { ProgramPort } from './program.ts';
import type { Hit } from './summary.ts';

/** Characters of source text that messages quote. */
const MAX_TEXT = 60;

/**
 * Functions that hand data through, up to which a flow is certain. Of the judged findings of six applications
 * (docs/accuracy.md), nine in ten were right up to three functions, half with four, one in eight beyond.
 */
const CERTAIN_WAY = 4;

/** The same for what is made from an object that holds data, and is no text: which part of it, nobody has seen. */
const CERTAIN_WAY_OF_PARTS = 3;

/** The flow of a hit whose data is known, with the checks that were passed before it; it stands on the smallest expression handed over that holds the data. */
export function flowOf(hit: Hit, data: Flow['data'], port: ProgramPort, entry: Guards): Flow {
  const { label, sink } = hit;
  const origin = label.origins[0]?.location ?? hit.at;
  const at = label.place && isWithin(label.place, hit.at) ? label.place : hit.at;
  const typed = data.map((datum) => datum.protection).filter((protection) => protection !== undefined);
  const protections = data.every((datum) => datum.protection !== undefined)
    ? [...new Set([...label.protections, ...typed])]
    : label.protections;
  return {
    at,
    text: shortened(port.textOf(at)),
    data: [...data].sort(byWeight),
    sink,
    protections,
    through: hit.through,
    steps: [
      { location: origin, note: 'personal data' },
      ...hit.steps,
      { location: sink.location, note: `reaches ${sink.name}` },
    ],
    guards: consentsAmong(allGuards(entry, hit.guards)),
    confidence: confidenceOf(hit),
  };
}

function confidenceOf({ label, through }: Hit): FlowConfidence {
  if (label.weak) return 'weak';
  const way = label.exact || !label.whole ? CERTAIN_WAY : CERTAIN_WAY_OF_PARTS;
  return through.length > way ? 'distant' : 'certain';
}

/** Strongest evidence first, then what harms most when it leaks; otherwise as declared. */
function byWeight(one: PersonalDatum, other: PersonalDatum): number {
  return evidenceRank(one) - evidenceRank(other) || sensitivityOf(other.category) - sensitivityOf(one.category);
}

function isWithin(inner: Location, outer: Location): boolean {
  return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}

/** Source text on one line, as messages quote it. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MAX_TEXT ? line : `${line.slice(0, MAX_TEXT)}…`;
}
