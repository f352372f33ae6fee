import { isObject } from '../shape.ts';

/** The words that a policy may use beside those of the vocabulary. */
export interface PolicyWords {
  /** Categories that the policy itself declares. */
  readonly categories: readonly string[];
  /** Purposes that the policy itself declares. */
  readonly purposes: readonly string[];
  /** Ids of the recipients that the policy itself declares. */
  readonly recipients: readonly string[];
  readonly ruleIds: readonly string[];
  readonly presets: readonly string[];
}

/** The words that a policy declares, read before anything is known to be right. */
export function wordsDeclaredIn(value: unknown): Pick<PolicyWords, 'categories' | 'purposes' | 'recipients'> {
  const sections: ReadonlyMap<string, unknown> = new Map(isObject(value) ? Object.entries(value) : []);
  const keysOf = (section: string): readonly string[] => {
    const declared = sections.get(section);
    return isObject(declared) ? Object.keys(declared) : [];
  };
  return { categories: keysOf('categories'), purposes: keysOf('purposes'), recipients: keysOf('recipients') };
}
