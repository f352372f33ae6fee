import { listed } from './list.ts';

/** `, by way of notify() and send()`, the outermost function first; empty where data is handed over directly. */
export function wayPhrase(through: readonly string[]): string {
  return through.length === 0 ? '' : `, by way of ${listed(through.map((name) => `${name}()`))}`;
}
