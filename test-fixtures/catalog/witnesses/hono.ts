import { Hono } from 'hono';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare function findCustomer(id: string): Customer;

const app = new Hono();

app.get('/login', (context) => context.redirect(`/home?email=${findCustomer('42').email}`)); // ✗ no-personal-data-in-url
app.get('/logout', (context) => context.redirect('/'));
