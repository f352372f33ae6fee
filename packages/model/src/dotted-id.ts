/** Whether an id names the same as another or a group that holds it: `user.contact` covers `user.contact.email`. */
export function covers(wider: string, narrower: string): boolean {
  return narrower === wider || narrower.startsWith(`${wider}.`);
}

/** The entry of an id, or of the nearest id above it that has one. */
export function nearestEntryOf<Entry>(id: string, entries: ReadonlyMap<string, Entry>): Entry | undefined {
  for (let end = id.length; end > 0; end = id.lastIndexOf('.', end - 1)) {
    const entry = entries.get(id.slice(0, end));
    if (entry !== undefined) return entry;
  }
  return undefined;
}
