import { catalog } from '@privet/catalog';
import type { FileIr, FlowAnalysis, FunctionIr, StoreUse } from '@privet/flow';
import type { Location, PackageModel, Sink, StoreAct } from '@privet/model';
import type { EntryPoint } from '@privet/policy';

import type { Governing } from '../analysis/governing.ts';
import type { Compiler } from '../compiler/compiler.ts';
import type { KnownProgram } from '../known/known-program.ts';
import { cascades } from './cascades.ts';
import { declaredRetentions, hasExpiringIndex, mayHaveExpiringIndex, type StorePlace } from './declared-ends.ts';
import type { EndingCode } from './ending-code.ts';
import { protectedColumns } from './protected-columns.ts';
import { isSamePart, stemOf } from './same-part.ts';
import { functionsTagged, type SubjectRight } from './tagged-code.ts';
import { packagesBeyond } from './workspace-beyond.ts';

/** Whether code that fulfils a right reaches a store. */
export type StoreReach =
  | { readonly kind: 'reached' }
  | { readonly kind: 'unreached' }
  /** An entry point of the policy that is not where the policy says. */
  | { readonly kind: 'missing'; readonly entry: string }
  /** An entry point of the policy that lies outside of the program. */
  | { readonly kind: 'beyond'; readonly entry: string };

/** What a program does about what its stores keep. */
export interface ProgramStores {
  /** Whether something ends what lies where data was written to: it expires, an index ends it, or a job erases by age. */
  endsWhatIsIn(sink: Sink): boolean;
  /** The retention that the type or table of its name declares. */
  retentionOf(sink: Sink): string | undefined;
  /**
   * Whether the program encrypts or hashes one of these columns, or the field that declares the data, whenever something
   * is written to it.
   */
  protects(sink: Sink, columns: readonly string[], declaration?: Location): boolean;
  /** Whether code that a tag or these entry points name fulfils a right for a store. */
  reach(sink: Sink, right: SubjectRight, entries: readonly EntryPoint[]): StoreReach;
  /** Packages of the same workspace that could reach the stores of this program, and are no part of it. */
  packagesBeyond(): readonly string[];
}

const fulfilling: Readonly<Record<SubjectRight, readonly StoreAct[]>> = {
  // What is written over is gone, too.
  erasure: ['erase', 'update', 'expire'],
  access: ['read'],
};

/** What is known of stores beside what the code of a program does. */
export interface StoreKnowledge {
  readonly governing: Governing | undefined;
  readonly known: KnownProgram;
  readonly ending: EndingCode;
}

/** What is known of the stores of a program; nothing is looked for before it is asked. */
export function programStores(
  compiler: Compiler,
  flows: FlowAnalysis,
  irOf: (file: string) => FileIr | undefined,
  { governing, known, ending }: StoreKnowledge,
): ProgramStores {
  const knownFiles = [...known.files];
  const retentionOfPart = declaredRetentions(
    compiler,
    known.parts.flatMap(({ retentions }) => retentions),
  );
  const erasedWith = cascades(
    compiler,
    known.parts.flatMap((part) => part.cascades),
  );
  const isProtected = protectedColumns(compiler);
  const tagged = new Map<SubjectRight, readonly FunctionIr[]>();
  const usesFrom = new Map<string, readonly StoreUse[]>();
  /** By kind, package and part of what is kept. */
  const ended = new Map<string, boolean>();
  let endingIn: readonly EndingFile[] | undefined;
  let beyond: readonly string[] | undefined;

  /** Files whose words may end what a store keeps: each is read once, however much is written. */
  function endingFiles(): readonly EndingFile[] {
    return (endingIn ??= compiler.projectFiles().flatMap((file) => {
      const text = compiler.textOf(file) ?? '';
      const hasCode = ending.mayStandIn(text);
      return hasCode || mayHaveExpiringIndex(text) ? [{ file, text, hasCode }] : [];
    }));
  }

  function isEndedHere(place: StorePlace): boolean {
    const { part } = place.store;
    const naming = part === undefined ? undefined : namingPart(part);
    const isEnd = (use: StoreUse): boolean => ends(use) && isSamePlace(use, place);
    if (knownFiles.some((file) => flows.storeUsesIn(file).some(isEnd))) return true;
    return endingFiles().some(({ file, text, hasCode }) => {
      if (naming?.test(text) === false) return false;
      if (hasExpiringIndex(text, place)) return true;
      return hasCode && flows.storeUsesIn(file, (one) => ending.mayStandInPart(one)).some(isEnd);
    });
  }

  function taggedFor(right: SubjectRight): readonly FunctionIr[] {
    const before = tagged.get(right);
    if (before) return before;
    const ids = new Set(known.parts.flatMap(({ fulfilling: told }) => told[right]));
    const elsewhere = knownFiles.flatMap((file) => (irOf(file)?.functions ?? []).filter(({ id }) => ids.has(id)));
    const found = [...functionsTagged(compiler, compiler.projectFiles(), irOf, right), ...elsewhere];
    tagged.set(right, found);
    return found;
  }

  function reachedFrom(entries: readonly FunctionIr[]): readonly StoreUse[] {
    const key = entries.map(({ id }) => id).join();
    const uses = usesFrom.get(key) ?? flows.storeUsesFrom(entries);
    usesFrom.set(key, uses);
    return uses;
  }

  function isReachedBy(uses: readonly StoreUse[], right: SubjectRight, sink: Sink): boolean {
    const does = uses.filter(({ act }) => fulfilling[right].includes(act));
    if (does.some((use) => isSamePlace(use, sink))) return true;
    const part = sink.store?.kind === 'database' ? sink.store.part : undefined;
    if (right !== 'erasure' || part === undefined) return false;
    const erased = does.flatMap(({ act, part: named }) => (act === 'erase' && named !== undefined ? [named] : []));
    return erasedWith(part).some((around) => erased.some((named) => isSamePart(named, around)));
  }

  /** What lies in a person's own browser is erased wherever code clears it. */
  function isClearedInBrowser(right: SubjectRight, sink: Sink): boolean {
    if (right !== 'erasure' || sink.store?.kind !== 'browser') return false;
    const clearing = compiler.projectFiles().filter((file) => CLEARING.test(compiler.textOf(file) ?? ''));
    return [...clearing, ...knownFiles].some((file) => isReachedBy(flows.storeUsesIn(file), right, sink));
  }

  /** Whether a file is there, but in no part of this program. */
  function isOutside(file: string): boolean {
    return compiler.sourceFile(file) === undefined && compiler.syntax.sys?.fileExists(file) === true;
  }

  return {
    endsWhatIsIn({ package: name, store }) {
      if (store === undefined || store.expires === true) return store !== undefined;
      const { kind, part = '' } = store;
      const key = `${kind}|${name}|${part}`;
      const isEnded = ended.get(key) ?? isEndedHere({ package: name, store });
      ended.set(key, isEnded);
      return isEnded;
    },
    retentionOf: ({ store }) => (store?.part === undefined ? undefined : retentionOfPart(store.part)),
    protects({ store }, columns, declaration) {
      const field = declaration && fieldAt(compiler, declaration);
      const names = field ? [...columns, field.name] : columns;
      const isColumn = store?.part !== undefined && isProtected(store.part, names);
      return isColumn || (field !== undefined && isProtected(field.holder, [field.name]));
    },
    reach(sink, right, entries) {
      const named: FunctionIr[] = [];
      for (const entry of entries) {
        const file = `${governing?.folder ?? ''}/${entry.file}`;
        const found = functionsNamed(irOf(file), entry.name);
        if (found.length === 0) return { kind: isOutside(file) ? 'beyond' : 'missing', entry: nameOf(entry) };
        named.push(...found);
      }
      const from = [...taggedFor(right), ...named];
      const isReached = isReachedBy(reachedFrom(from), right, sink) || isClearedInBrowser(right, sink);
      return { kind: isReached ? 'reached' : 'unreached' };
    },
    packagesBeyond: () =>
      (beyond ??= packagesBeyond(compiler.syntax.sys, [...compiler.projectFiles(), ...knownFiles], storePackages)),
  };
}

const storePackages: ReadonlySet<string> = new Set(
  catalog.flatMap(({ package: name, store }: PackageModel) => (store === undefined ? [] : [name])),
);

function ends({ act, isByAge }: StoreUse): boolean {
  return act === 'expire' || (act === 'erase' && isByAge);
}

const CLEARING = /\b(?:removeItem|clear)\b/;

/** A file in which something may end. */
interface EndingFile {
  readonly file: string;
  readonly text: string;
  /** By code, and not by an index alone. */
  readonly hasCode: boolean;
}

/** Whether a text may name a table, collection or key, whatever its case, separators and number. */
function namingPart(part: string): RegExp {
  const stem = stemOf(part).replace(/y$/u, '');
  return new RegExp(Array.from(stem).join('[^\\p{L}\\p{N}]?'), 'iu');
}

/** Tables have one name whatever reaches them; what else keeps data is known by its package. */
function isSamePlace(use: StoreUse, { package: name, store }: Pick<Sink, 'package' | 'store'>): boolean {
  if (store === undefined || use.kind !== store.kind) return false;
  const { part } = store;
  if (use.part === undefined || part === undefined) return use.package === name;
  if (use.package !== name && use.kind !== 'database') return false;
  return [use.part, ...use.beside].some((named) => isSamePart(named, part));
}

/** The functions of the name that a policy gives: a function, `Class.method`, or a method alone. */
function functionsNamed(ir: FileIr | undefined, name: string): readonly FunctionIr[] {
  const classes = new Map(ir?.classes.map(({ id, name: className }) => [id, className]));
  return (ir?.functions ?? []).filter((fn) => {
    const owner = fn.class === undefined ? undefined : classes.get(fn.class);
    return fn.kind !== 'module' && (name === fn.name || name === `${owner ?? ''}.${fn.name}`);
  });
}

/** A declared name, and the class that it stands in: an entity may be kept as a relation of another. */
function fieldAt(
  compiler: Compiler,
  { file, start, end }: Location,
): { readonly name: string; readonly holder: string } {
  const text = compiler.textOf(file) ?? '';
  const holder = [...text.slice(0, start).matchAll(/\bclass\s+(\w+)/g)].at(-1)?.[1] ?? '';
  return { name: text.slice(start, end), holder };
}

function nameOf({ file, name }: EntryPoint): string {
  return `${file}#${name}`;
}
