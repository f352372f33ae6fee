import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function remember(context: Context, customer: Customer): void {
  setCookie(context, 'customer', customer.email); // ✗ no-plaintext-storage
  setCookie(context, 'theme', 'dark');
}
