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

app.get('/whoami', (context) => {
  console.log(context.req.header('X-Forwarded-For')); // ✗ no-plaintext-logging
  console.log(context.req.header('accept'));
  return context.text('ok');
});
