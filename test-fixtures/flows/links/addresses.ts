import { createHmac } from 'node:crypto';

/** Who is invited, and where. */
export const home = 'https://app.acme.example';

/** A link to where somebody signs up; whoever calls it knows what it is handed. */
export function linkTo(page: string, who: string): string {
  return `${home}/${page}?who=${encodeURIComponent(who)}`;
}

/** A link with parameters of any kind. */
export function withQuery(page: string, query: Record<string, string>): string {
  return `${home}/${page}?${new URLSearchParams(query).toString()}`;
}

export function digest(text: string): string {
  return createHmac('sha256', 'links').update(text).digest('hex');
}
