import { html, type Content } from './markup.ts';

/** A link out of the page, where the address is one that a browser opens and does not run. */
export function linkTo(url: string, content: Content): Content {
  return /^https?:\/\//iu.test(url) ? html`<a href="${url}" rel="noreferrer">${content}</a>` : content;
}
