import type { Clue, ExplainedCall, ExplainedData, ExplainedRoot, ExplainedTarget, Told } from '@privet/engine';
import type { DataSelector, Location, PersonalDatum } from '@privet/model';
import { printable } from '@privet/report';
import type { LineReport } from './line-report.ts';

/** Data of one value that is named; more is counted. */
const mostData = 6;
const longestCode = 60;

/** The words in which an explanation speaks of code; everything from scanned code is made printable. */
export class ExplainWords {
  readonly #report: Pick<LineReport, 'places' | 'textOf'>;

  constructor(report: Pick<LineReport, 'places' | 'textOf'>) {
    this.#report = report;
  }

  /** `src/user.ts:12:5`. */
  place(at: Location): string {
    const { file, start } = this.#report.places(at);
    return `${printable(file)}:${start.line}:${start.column}`;
  }

  /** Where data comes from and what was done to it: `parameter 'line' of note(), put into text`. */
  source({ root, path, exact, whole, weak, protections, omitted, selected = [] }: ExplainedData): string {
    const below = path.length === 0 ? '' : `'${printable(path.join('.'))}' of `;
    const done = [
      ...(exact || weak ? [] : [whole ? 'in a value made from it' : 'put into text']),
      ...(weak ? ['through a library call that nobody knows'] : []),
      ...protections,
      ...(omitted.length > 0 ? [`without ${quotedNames(omitted)}`] : []),
      ...(selected.length > 0 ? [`of which only ${quotedNames(selected)} was asked for`] : []),
    ];
    return [`${below}${this.root(root)}`, ...done].join(', ');
  }

  root(root: ExplainedRoot): string {
    switch (root.kind) {
      case 'parameter': {
        const name = root.name === '' ? this.#report.textOf(root.at) : root.name;
        return `parameter '${code(name)}' of ${called(root.function)}`;
      }
      case 'this':
        return root.class === '' ? `'this' of ${called(root.function)}` : `the instance of ${printable(root.class)}`;
      case 'shared': {
        const name = root.name === '' ? 'a shared value' : `the shared '${printable(root.name)}'`;
        return root.at === undefined ? name : `${name} (${this.place(root.at)})`;
      }
      case 'result':
        return `the result of '${code(this.#report.textOf(root.at))}', which was not followed`;
      case 'global':
        return `the global '${printable(root.name)}'`;
      case 'import':
        return `'${printable(root.name)}' of the package '${printable(root.package)}'`;
      case 'caught':
        return 'something caught';
      case 'source':
        return `a known source of ${root.category}`;
    }
  }

  /** What makes data personal, or why nothing does. */
  evidence({ data, settled, told, endedAt, remainder }: ExplainedData): readonly string[] {
    if (data.length > 0) {
      const lines = data.slice(0, mostData).map((datum) => this.#datum(datum));
      return data.length > mostData ? [...lines, `and ${data.length - mostData} more`] : lines;
    }
    if (endedAt) return [`no evidence: the type of '${code(endedAt.text)}' cannot hold the data`];
    if (remainder && told.some((one) => one.data.length > 0))
      return [`no evidence: the name of '${code(remainder.text)}' says that only a remainder is left`];
    if (told.length === 0) return ['no evidence: no expression denotes it'];
    const last = settled ? told.find((one) => one.settled) : undefined;
    if (last) return [`settled as none: ${settledBy(last)}`];
    return [...new Set(told.map((one) => `no evidence: ${clueWords(one.clue, subjectOf(one))}`))];
  }

  /** Categories, or that there are none: for lists. */
  summary({ data, settled }: ExplainedData): string {
    if (data.length === 0) return settled ? 'settled as none' : 'no evidence';
    const categories = [...new Set(data.map(({ category }) => category))];
    const shown = categories.slice(0, mostData / 2).join(', ');
    return categories.length > mostData / 2 ? `${shown} and ${categories.length - mostData / 2} more` : shown;
  }

  target(target: ExplainedTarget, call: ExplainedCall): string {
    switch (target.kind) {
      case 'function':
        return `${called(target.name)}, ${this.place(target.at)}${promised(target.protection)}`;
      case 'class':
        return `new ${printable(target.name)}(), ${this.place(target.at)}`;
      case 'bodiless':
        return `a declaration without a body, ${this.place(target.at)}${promised(target.protection)}`;
      case 'catalog':
        return entryWords(target);
      case 'no-sink':
        return target.sink === 'network'
          ? 'no network sink here: the address names no other host'
          : `no ${target.sink} sink here: it is a command-line tool, and whoever called it reads what it prints`;
      case 'builtin':
        return `the language's own '${printable(target.name)}'`;
      case 'setter':
        return `a setter of ${this.root(target.root)}`;
      case 'deferred':
        return `whatever is handed over as ${this.root(target.root)}: followed where that is known`;
      case 'uncatalogued': {
        const owner = target.type === '' ? '' : `${target.type}.`;
        const from = target.package === 'lib' ? "TypeScript's own libraries" : `the package '${target.package}'`;
        return `'${printable(owner + target.name)}' of ${printable(from)}, which the catalog does not know: no sink`;
      }
      case 'unresolved':
        return `not resolved: ${unresolvedWords(target.reason, call.text)}`;
      case 'cut':
        return target.cause === 'too-deep'
          ? 'not followed: callbacks call callbacks too deep'
          : 'not followed: the function used up its budget';
    }
  }

  #datum({ category, evidence, path, declaration, protection }: PersonalDatum): string {
    const below = path.length === 0 ? '' : `'${printable(path.join('.'))}' is `;
    const strength = evidence.level === 'inferred' ? `, ${evidence.strength}` : '';
    const at = declaration ? ` (${this.place(declaration)})` : '';
    return `${below}${category}, ${printable(evidence.reason)}${strength}${at}${promised(protection)}`;
  }
}

/** Source text on one line, shortened. */
export function code(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return printable(line.length > longestCode ? `${line.slice(0, longestCode)}…` : line);
}

/** Why a place tells nothing. */
export function clueWords({ name, type, isAnnotatedNone, foreign }: Clue, subject: string): string {
  const typed = type === undefined ? '' : `its type is ${printable(type)}, `;
  if (isAnnotatedNone) return `an annotation says that '${subject}' is none`;
  if (foreign !== undefined)
    return `${typed}the name '${printable(name)}' is one of ${ownerOf(foreign)}, not of the project`;
  return name === ''
    ? `${typed}'${subject}' has no name to judge`
    : `${typed}the name '${printable(name)}' tells nothing, and no declaration does`;
}

function ownerOf(foreign: string): string {
  return foreign === 'lib' ? "TypeScript's own libraries" : `the package '${printable(foreign)}'`;
}

function settledBy(told: Told): string {
  const { clue } = told;
  if (clue.isAnnotatedNone) return clueWords(clue, subjectOf(told));
  return `the type of '${subjectOf(told)}'${clue.type === undefined ? '' : `, ${printable(clue.type)},`} holds no data`;
}

function subjectOf({ text, path }: Told): string {
  return code([text, ...path].join('.'));
}

function called(name: string): string {
  return name === '' ? 'an unnamed function' : `${printable(name)}()`;
}

function promised(protection: string | undefined): string {
  return protection === undefined ? '' : `, declared to leave it ${protection}`;
}

function entryWords({
  key,
  isDescribed,
  sinks,
  recipient,
  protection,
}: ExplainedTarget & { readonly kind: 'catalog' }): string {
  const facts = [
    ...sinks.map(({ kind, data }) => {
      const to = kind === 'recipient' && recipient ? `recipient ${recipient.name}` : kind;
      return `${to}, ${data.map(selectorWords).join(' and ')}`;
    }),
    ...(protection === undefined ? [] : [`leaves what it is handed ${protection}`]),
  ];
  const entry = `the catalog's '${printable(key)}'`;
  if (!isDescribed) return `${entry}, which says nothing of calling it`;
  return `${entry}: ${facts.length === 0 ? 'no sink' : facts.join('; ')}`;
}

function selectorWords({ argument, path, except }: DataSelector): string {
  const which =
    argument === 'all'
      ? 'every argument'
      : argument === 'receiver'
        ? 'the object before the dot'
        : typeof argument === 'number'
          ? `argument ${argument + 1}`
          : `arguments from ${argument.from + 1} on`;
  const below = path === undefined || path === '' ? '' : ` at '${path}'`;
  return `${which}${below}${except === undefined || except.length === 0 ? '' : ` without '${except.join("', '")}'`}`;
}

function unresolvedWords(
  reason: (ExplainedTarget & { readonly kind: 'unresolved' })['reason'],
  callee: string,
): string {
  switch (reason) {
    case 'own-object':
      return 'the object was made in this function, and holds no function of this name';
    case 'no-data':
      return 'nothing handed over could hold data, so that its type was not asked';
    case 'unfamiliar-name':
      return `neither the catalog nor the project has a member of the name that '${code(callee)}' ends with`;
    case 'uncatalogued-package':
      return 'it comes from a package that the catalog does not know';
    case 'undeclared':
      return 'its type declares nothing (it may be any, or not installed)';
    case 'spent':
      return 'the function used up its budget';
  }
}

function quotedNames(names: readonly string[]): string {
  return names.map((name) => `'${printable(name)}'`).join(', ');
}
