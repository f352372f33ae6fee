const period = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/;
const unitByWord: ReadonlyMap<string, string> = new Map([
  ['year', 'Y'],
  ['month', 'M'],
  ['week', 'W'],
  ['day', 'D'],
]);

/** Whether a text is a retention: an ISO 8601 period, with the event that it counts from (`P2Y after account.closed`), or `until` an event. */
export function isRetention(text: string): boolean {
  const [first = '', second, event, ...rest] = text.split(' ');
  if (rest.length > 0) return false;
  if (first === 'until') return second !== undefined && event === undefined;
  return period.test(first) && (second === undefined || (second === 'after' && event !== undefined));
}

/** The retention that a text in plain words means: `P2Y` for `2 years`, `P30D` for `30d`. */
export function nearestRetention(text: string): string | undefined {
  const [, count, word = '', event] = /^P?(\d+) ?([a-z]+?)s?(?: after (\S+))?$/i.exec(text) ?? [];
  if (count === undefined) return undefined;
  const lower = word.toLowerCase();
  const unit = unitByWord.get(lower) ?? (/^[ymwd]$/.test(lower) ? lower.toUpperCase() : undefined);
  return unit && `P${count}${unit}${event === undefined ? '' : ` after ${event}`}`;
}
