import { HttpService } from '@nestjs/axios';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export class CustomerService {
  constructor(private readonly http: HttpService) {}

  send(customer: Customer): void {
    this.http.post('https://api.mixpanel.com/track', { email: customer.email }).subscribe(); // ✗ no-undeclared-recipient
    this.http.request({ url: 'https://api.mixpanel.com/track', data: { email: customer.email } }).subscribe(); // ✗ no-undeclared-recipient
    this.http.get('/api/customers', { params: { email: customer.email } }).subscribe(); // ✗ no-personal-data-in-url
    this.http.get(`/api/customers?email=${customer.email}`).subscribe(); // ✗ no-personal-data-in-url
    this.http.post('/api/customers', { email: customer.email }).subscribe();
    this.http.get('/api/customers', { params: { plan: customer.plan } }).subscribe();
  }
}
