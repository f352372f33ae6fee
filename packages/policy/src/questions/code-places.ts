import { type CategoryId, covers, type PurposeId } from '@privet/model';
import { isFileNamedBy } from '../files.ts';
import type { Classification, CollectionPoint, Policy } from '../policy.ts';

/** What the code in a file works for. */
export interface FileContext {
  /** Empty where the policy says nothing of the file. */
  readonly purposes: readonly PurposeId[];
  readonly roles: readonly string[];
  /** What it may answer requests with; absent where the policy says nothing of it. */
  readonly answers?: readonly CategoryId[];
}

/** What the code in a file works for: of the contexts that name it, the last that says something of it counts. */
export function contextOf(policy: Policy, path: string): FileContext {
  const contexts = policy.contexts.filter(({ files }) => isFileNamedBy(path, files));
  const { answers } = contexts.findLast((context) => context.answers) ?? {};
  return {
    purposes: contexts.findLast(({ purposes }) => purposes)?.purposes ?? [],
    roles: contexts.findLast(({ roles }) => roles)?.roles ?? [],
    ...(answers && { answers }),
  };
}

/** Whether a file, named relative to the root of the project, is not judged. */
export function isIgnored(policy: Policy, path: string): boolean {
  return policy.ignore.some((glob) => isFileNamedBy(path, glob));
}

/** A type, or a member of one, and where it is declared. */
export interface ClassifiedType {
  readonly package?: string;
  /** Relative to the root of the project. */
  readonly file?: string;
  readonly type: string;
  readonly member?: string;
}

/** What the policy says of a type's member, else of the type as a whole. */
export function classificationOf(policy: Policy, asked: ClassifiedType): Classification | undefined {
  const ofType = policy.classifications.filter((entry) => entry.type === asked.type && isDeclaredThere(entry, asked));
  const ofMember = asked.member === undefined ? undefined : ofType.find(({ member }) => member === asked.member);
  return ofMember ?? ofType.find(({ member }) => member === undefined);
}

function isDeclaredThere(entry: Classification, { package: name, file }: ClassifiedType): boolean {
  if (entry.package !== undefined) return entry.package === name;
  return entry.file !== undefined && file !== undefined && isFileNamedBy(file, entry.file);
}

/** A place in the code that asks for data. */
export interface AskingPlace {
  /** Relative to the root of the project. */
  readonly file: string;
  /** The function or type that asks. */
  readonly name?: string;
}

/** What may be asked at a place: an entry that names it counts more than one for its file, a later one more than others. */
export function collectionPointOf(policy: Policy, { file, name }: AskingPlace): CollectionPoint | undefined {
  const inFile = policy.collectionPoints.filter(
    ({ files }) => files.length === 0 || files.some((glob) => isFileNamedBy(file, glob)),
  );
  const named = name === undefined ? undefined : inFile.findLast(({ names }) => names.includes(name));
  return named ?? inFile.findLast(({ names }) => names.length === 0);
}

/** Whether a collection point may ask for a category. */
export function mayCollect(point: CollectionPoint, category: CategoryId): boolean {
  return point.categories.some((allowed) => covers(allowed, category));
}
