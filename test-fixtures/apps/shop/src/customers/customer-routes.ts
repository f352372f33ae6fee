import { Router, type Request, type Response } from 'express';
import type { Customer } from '../model/customer';
import { customerById, note, register } from './customer-service';

export const customerRoutes = Router();

customerRoutes.post('/customers', async (request: Request, response: Response) => {
  const customer = request.body as Customer;
  const id = await register(customer);
  note(`registered ${id}`);
  response.status(201).json({ id });
});

customerRoutes.get('/customers/:id', async (request: Request, response: Response) => {
  const customer = await customerById(String(request.params['id']));
  note(`shown to ${customer.email}`); // ✗ no-plaintext-logging: 'customer.email' (user.contact.email, declared on Customer) reaches 'this.output.info' in the clear, by way of note() and info().
  response.json(customer);
});
