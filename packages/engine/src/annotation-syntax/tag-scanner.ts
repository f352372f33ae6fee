import type { Range } from '@privet/model';

/** A block tag as it stands in a comment. */
export interface ScannedTag {
  /** Without the `@`. */
  readonly name: string;
  /** Of `@name`. */
  readonly range: Range;
  /** From behind the name to the next tag or the end of the comment, comment furniture blanked out. */
  readonly body: string;
  /** Where the body starts in the file. */
  readonly bodyStart: number;
}

/**
 * Block tags of a JSDoc comment, in order. As in TypeScript, a tag starts at the beginning of a line or behind white
 * space, and not between back-ticks.
 */
export function tagsIn(comment: string, offset: number): readonly ScannedTag[] {
  const text = withoutFurniture(comment);
  const starts = [...withoutCode(text).matchAll(/(?<=^|\s)@([A-Za-z]+)/g)];
  return starts.map((match, index) => {
    const [written, name = ''] = match;
    const bodyStart = match.index + written.length;
    return {
      name,
      range: { start: offset + match.index, end: offset + bodyStart },
      body: text.slice(bodyStart, starts[index + 1]?.index),
      bodyStart: offset + bodyStart,
    };
  });
}

/** The comment with its delimiters and the `*` before each line turned into spaces, so that offsets stay. */
function withoutFurniture(comment: string): string {
  return comment
    .replace(/^\/\*\*?/, blank)
    .replace(/\*\/$/, blank)
    .replace(/^[ \t]*\*(?!\/)/gm, blank);
}

function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?```|`[^`\r\n]*`/g, blank);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
