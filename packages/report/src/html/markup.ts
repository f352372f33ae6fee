import { escapeUTF8 } from 'entities/escape';
import { printable } from '../printable.ts';

/** A piece of a page. No text is one by itself: what a report holds comes from code that nobody vouches for. */
class Markup {
  readonly #written: string;

  constructor(written: string) {
    this.#written = written;
  }

  toString(): string {
    return this.#written;
  }
}

export type { Markup };

/** What may be put into a page: texts are escaped, pieces are not, and nothing is left of `undefined`. */
export type Content = string | number | undefined | Markup | readonly Content[];

const compacted = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Template tag that makes a piece of a page; an attribute's value stands in double quotes. */
export function html(template: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const parts = compactedParts(template);
  return new Markup(parts.map((part, index) => part + writtenOf(contents[index])).join(''));
}

/** A piece from text of our own that must stand in the page as it is: style and script. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

/** The parts of a template without the indentation that they have in our code. */
function compactedParts(template: TemplateStringsArray): readonly string[] {
  const known = compacted.get(template);
  if (known) return known;
  const parts = template.map((part) => part.replace(/\n\s*/gu, '\n'));
  compacted.set(template, parts);
  return parts;
}

function writtenOf(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Markup) return content.toString();
  if (typeof content === 'string') return escapeUTF8(printable(content));
  if (typeof content === 'number') return String(content);
  return content.map(writtenOf).join('');
}
