import { createHmac } from 'node:crypto';

/** @purpose essential.service */
export interface Estimate {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

interface User {
  id: string;
  firstName: string;
}

/** Rows of an estimate that are searched for: by their own members, whatever the type has of what they belong to. */
export interface EstimateQuery {
  number?: number;
  relations?: { employee?: { user?: User } };
}

export function hidden(text: string): string {
  return createHmac('sha256', 'estimates').update(text).digest('hex');
}
