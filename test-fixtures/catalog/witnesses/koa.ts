import Koa from 'koa';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare function findCustomer(id: string): Customer;

const app = new Koa();

app.use(async (context) => {
  const customer = findCustomer('42');
  console.log(context.ip); // ✗ no-plaintext-logging
  console.log(context.method);
  context.cookies.set('customer', customer.email); // ✗ no-plaintext-storage
  context.cookies.set('theme', 'dark');
  context.redirect(`/home?email=${customer.email}`); // ✗ no-personal-data-in-url
});
