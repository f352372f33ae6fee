import request from 'request';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function send(customer: Customer): void {
  request.post('https://api.mixpanel.com/track', { json: { email: customer.email } }); // ✗ no-undeclared-recipient
  request({ url: '/api/customers', qs: { email: customer.email } }); // ✗ no-personal-data-in-url
  request.post('/api/customers', { json: { email: customer.email } });
}
