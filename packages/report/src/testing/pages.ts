import { html, parse, type DefaultTreeAdapterTypes, type ParserError } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const inlineElements = new Set(['a', 'code', 'mark', 'span', 'wbr']);

/** An element of a page as browsers read it. */
export type Element = DefaultTreeAdapterTypes.Element;

/** A page as browsers read it; throws where they would have to guess. */
export function parsedPage(text: string): DefaultTreeAdapterTypes.Document {
  const errors: ParserError[] = [];
  const page = parse(text, { onParseError: (error) => errors.push(error) });
  if (errors[0]) throw new Error(`${errors[0].code} in line ${errors[0].startLine}`);
  return page;
}

/** Elements below a node, in the order of the page. */
export function elementsIn(node: Node, ...names: readonly string[]): readonly Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap((child) => elementsIn(child, ...names)) : [];
  return isElement(node) && (names.length === 0 || names.includes(node.tagName)) ? [node, ...inner] : inner;
}

/** The element below a node that has an attribute of some value. */
export function elementWith(node: Node, name: string, value: string): Element {
  const found = elementsIn(node).find((element) => attributeOf(element, name) === value);
  if (found === undefined) throw new Error(`no element has '${value}' as ${name}`);
  return found;
}

/** The value of an attribute. */
export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text of an element, in one line. */
export function textIn(node: Node): string {
  return rawTextIn(node, (tagName) => (inlineElements.has(tagName) ? '' : ' '))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The text of an element to the last space; elements may be set off. */
export function rawTextIn(node: Node, marginOf: (tagName: string) => string = () => ''): string {
  if ('value' in node) return node.value;
  const text = 'childNodes' in node ? node.childNodes.map((child) => rawTextIn(child, marginOf)).join('') : '';
  const margin = isElement(node) ? marginOf(node.tagName) : '';
  return `${margin}${text}${margin}`;
}

/** The cells of a table below its head, by rows. */
export function rowsOf(page: Node, caption: string): readonly (readonly string[])[] {
  const body = elementsIn(elementWith(page, 'aria-label', caption), 'tbody')[0]!;
  return elementsIn(body, 'tr').map((row) => elementsIn(row, 'th', 'td').map(textIn));
}

function isElement(node: Node): node is Element {
  return 'tagName' in node && node.namespaceURI === html.NS.HTML;
}
