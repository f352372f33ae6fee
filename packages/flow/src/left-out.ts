/**
 * Which members of a value are left out, as a list of dotted paths; `*` is any element. One that begins with `!` leaves out
 * all members but those that stand behind it, so that a query that asks for two columns need not know the others.
 */
export type LeftOut = readonly string[];

const ALL_BUT = '!';

/** What leaves out all members but these. */
export function allBut(paths: readonly string[]): string {
  return `${ALL_BUT}${paths.join()}`;
}

/** Whether it leaves out all members but some. */
export function isAllBut(path: string): boolean {
  return path.startsWith(ALL_BUT);
}

/** The members that are not left out, where all others are. */
export function keptBy(path: string): readonly string[] {
  return path.slice(ALL_BUT.length).split(',');
}

/** Whether a member is left out entirely. Elements of a list are what the list is of. */
export function leavesOut(leftOut: LeftOut, name: string): boolean {
  if (leftOut.length === 0) return false;
  return leftOut.some((path) => path === name || (isAllBut(path) && !isElement(name) && !isKept(path, name)));
}

/** What is left out of a member. */
export function leftOutBelow(leftOut: LeftOut, name: string): LeftOut {
  if (leftOut.length === 0) return leftOut;
  return leftOut.flatMap((path) => (isAllBut(path) ? allBelow(path, name) : below(path, name)));
}

/** Whether what lies at a path is left out. */
export function isLeftOut(leftOut: LeftOut, path: readonly string[]): boolean {
  if (leftOut.length === 0) return false;
  if (leftOut.includes(path.join('.'))) return true;
  let inner: LeftOut = leftOut.filter(isAllBut);
  return path.some((name) => {
    const isGone = leavesOut(inner, name);
    inner = leftOutBelow(inner, name);
    return isGone;
  });
}

/** What is left out of a list of whose elements this is left out. */
export function leftOutOfElements(leftOut: LeftOut): LeftOut {
  return leftOut.map((path) => (isAllBut(path) ? path : `*.${path}`));
}

/** An element's place in a list, as opposed to the name of a member. */
export function isElement(name: string): boolean {
  return name === '*' || /^\d+$/.test(name);
}

function isKept(path: string, name: string): boolean {
  return keptBy(path).some((kept) => kept === name || kept.startsWith(`${name}.`));
}

function allBelow(path: string, name: string): LeftOut {
  if (isElement(name)) return [path];
  const kept = keptBy(path);
  const further = kept.includes(name) ? [] : kept.flatMap((one) => below(one, name));
  return further.length === 0 ? [] : [allBut(further)];
}

function below(path: string, name: string): LeftOut {
  const step = isElement(name) && path.startsWith('*.') ? '*' : name;
  return path.startsWith(`${step}.`) ? [path.slice(step.length + 1)] : [];
}
