import express from 'express';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare function findCustomer(id: string): Customer;

const app = express();

app.get('/login', (request, response) => {
  const customer = findCustomer('42');
  console.log(request.ip); // ✗ no-plaintext-logging
  console.log(request.headers['x-forwarded-for']); // ✗ no-plaintext-logging
  console.log(request.method);
  console.log(request); // ✗ no-plaintext-logging
  console.log({ headers: request.headers }); // ✗ no-plaintext-logging
  console.log(request.headers.host);
  response.cookie('customer', customer.email); // ✗ no-plaintext-storage
  response.cookie('theme', 'dark');
  response.redirect(`/home?email=${customer.email}`); // ✗ no-personal-data-in-url
  console.log(request.get('X-Real-IP')); // ✗ no-plaintext-logging
  console.log(request.header('accept'));
});
