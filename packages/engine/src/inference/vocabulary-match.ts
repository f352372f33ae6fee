import { categories, fieldNameNegatives, fieldNamePatterns, type CategoryId } from '@privet/model';

interface CategoryPatterns {
  readonly category: CategoryId;
  readonly sensitivity: number;
  readonly patterns: readonly RegExp[];
  readonly negatives: readonly RegExp[];
}

const patternsByCategory: readonly CategoryPatterns[] = categories.flatMap(({ id, sensitivity }) => {
  const source = Object.hasOwn(fieldNamePatterns, id) ? fieldNamePatterns[id] : undefined;
  if (source === undefined) return [];
  const patterns = source.patterns.map((pattern) => new RegExp(pattern));
  return [{ category: id, sensitivity, patterns, negatives: source.negatives.map((pattern) => new RegExp(pattern)) }];
});

/** What some pattern finds: most names fit none of hundreds. */
const anyPattern = new RegExp(
  patternsByCategory.flatMap(({ patterns }) => patterns.map(({ source }) => source)).join('|'),
);

const negativePrefix = new RegExp(fieldNameNegatives.prefix);
const negativeSuffix = new RegExp(fieldNameNegatives.suffix);
const matches = new Map<string, CategoryId | undefined>();

/**
 * The category whose patterns in the shared vocabulary fit a name in lower snake case best: the longest match, then the
 * highest sensitivity.
 */
export function findVocabularyMatch(name: string): CategoryId | undefined {
  if (!matches.has(name)) matches.set(name, searchVocabulary(name));
  return matches.get(name);
}

/** Whether a name in lower snake case is about personal data without holding it: `is_email_valid`, `email_template`. */
export function isRuledOut(name: string, category: CategoryId): boolean {
  if (negativePrefix.test(name) || negativeSuffix.test(name)) return true;
  const own = patternsByCategory.find((patterns) => patterns.category === category);
  return own?.negatives.some((negative) => negative.test(name)) ?? false;
}

function searchVocabulary(name: string): CategoryId | undefined {
  if (!anyPattern.test(name) || negativePrefix.test(name)) return undefined;
  let best: { readonly category: CategoryId; readonly length: number; readonly sensitivity: number } | undefined;
  for (const { category, sensitivity, patterns, negatives } of patternsByCategory) {
    const length = longestMatch(name, patterns);
    if (length === 0 || negatives.some((negative) => negative.test(name))) continue;
    if (!best || length > best.length || (length === best.length && sensitivity > best.sensitivity)) {
      best = { category, length, sensitivity };
    }
  }
  return best?.category;
}

function longestMatch(name: string, patterns: readonly RegExp[]): number {
  let longest = 0;
  for (const pattern of patterns) {
    const match = pattern.exec(name);
    if (!match) continue;
    const reachesEnd = match.index + match[0].length === name.length;
    if (reachesEnd || !negativeSuffix.test(name)) longest = Math.max(longest, match[0].length);
  }
  return longest;
}
