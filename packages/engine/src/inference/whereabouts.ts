import { snakeCaseOf } from './snake-case.ts';

const coordinate = /^(?:.*_)?(?:lat|latitude|lon|lng|long|longitude)$/;
/** Whoever was there: the `userId` of a listing or a venue is that of who manages it. */
const maker = /^(?:author|recorded_by|(?:author|driver|rider|courier|patient|employee|passenger)_?id)$/;

/** The neighbour by which coordinates are where somebody was, and not where a shop is. */
export function makerBeside(name: string, siblings: readonly string[] = []): string | undefined {
  return coordinate.test(name) ? siblings.find((sibling) => maker.test(snakeCaseOf(sibling))) : undefined;
}
