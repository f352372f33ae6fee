import { html, type Content, type Markup } from './markup.ts';

/** A name or a path as code writes it. */
export function codeOf(text: string): Markup {
  return html`<code>${breakable(text)}</code>`;
}

/** Dotted names beside each other: `user.name, user.contact.email`. */
export function namesOf(names: Iterable<string>): Content {
  return [...names].map((name, index, { length }) => {
    const comma = index < length - 1 ? ',' : '';
    return html`<span class="name">${breakable(name)}${comma}</span> `;
  });
}

/** Text that a line may end in where readers expect it: behind a path's slashes, or a name's dots. */
function breakable(text: string): Content {
  const parts = text.split(text.includes('/') ? /(?<=\/)/u : /(?<=\.)/u);
  return parts.map((part, index) => (index === 0 ? part : [html`<wbr />`, part]));
}
