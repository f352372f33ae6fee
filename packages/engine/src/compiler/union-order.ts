/** Parts of the text of a type: what is quoted, an arrow, a bracket, what separates, and all between. */
const PART = /"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|=>|[{}()[\]<>|;,:?]|[^"`{}()[\]<>|;,:?=]+|./gs;

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['(', ')'],
  ['[', ']'],
  ['<', '>'],
]);

const SEPARATING = new Set([';', ',', ':', '?', '=>']);

/** The text of a type with the parts of each union in one order: the checker writes them as it has met them. */
export function withSortedUnions(text: string): string {
  const parts = text.match(PART) ?? [];
  let at = 0;
  const group = (end: string | undefined): string => {
    let made = '';
    let union: string[] = [];
    let one = '';
    const close = (): void => {
      const all = [...union, one];
      made +=
        all.length === 1
          ? one
          : all
              .map((part) => part.trim())
              .sort()
              .join(' | ');
      union = [];
      one = '';
    };
    while (at < parts.length) {
      const part = parts[at] ?? '';
      at += 1;
      if (part === end) break;
      const closing = CLOSING.get(part);
      if (part === '|') {
        union.push(one);
        one = '';
      } else if (SEPARATING.has(part)) {
        close();
        made += part;
      } else one += closing === undefined ? part : `${part}${group(closing)}${closing}`;
    }
    close();
    return made;
  };
  return group(undefined);
}
