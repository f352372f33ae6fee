import type { NextApiRequest, NextApiResponse } from 'next';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function handle(request: NextApiRequest, response: NextApiResponse, customer: Customer): void {
  if (request.method === 'GET') response.redirect('/login');
  else response.redirect(`/login?email=${customer.email}`); // ✗ no-personal-data-in-url
}
