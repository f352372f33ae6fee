import { NextResponse } from 'next/server';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function leave(customer: Customer): Response {
  return NextResponse.redirect(`https://shop.example.com/login?email=${customer.email}`); // ✗ no-personal-data-in-url
}

export function stay(): Response {
  const response = NextResponse.redirect('https://shop.example.com/login');
  response.cookies.set('theme', 'dark');
  return response;
}
