import '@fastify/cookie';
import { fastify } from 'fastify';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare function findCustomer(id: string): Customer;

export const chatty = fastify({ logger: true }); // ✗ no-leaky-sdk-options

const app = fastify({ logger: { serializers: { req: ({ method }) => ({ method }) } } });

app.get('/login', async (request, reply) => {
  const customer = findCustomer('42');
  console.log(request.ip); // ✗ no-plaintext-logging
  console.log(request.method);
  console.log({ request }); // ✗ no-plaintext-logging
  void reply.setCookie('customer', customer.email); // ✗ no-plaintext-storage
  void reply.setCookie('theme', 'dark');
  return reply.redirect(`/home?email=${customer.email}`); // ✗ no-personal-data-in-url
});
