export { githubOf } from './github.ts';
export { htmlOf, type HtmlOptions } from './html/report-page.ts';
export { jsonOf } from './json.ts';
export { markdownOf } from './markdown.ts';
export { printable } from './printable.ts';
export { sarifOf } from './sarif.ts';
export { textOf, type TextOptions } from './text.ts';
