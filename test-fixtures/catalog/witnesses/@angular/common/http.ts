import { HttpClient } from '@angular/common/http';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export class CustomerService {
  constructor(private readonly http: HttpClient) {}

  send(customer: Customer): void {
    this.http.post('https://api.mixpanel.com/track', { email: customer.email }).subscribe(); // ✗ no-undeclared-recipient
    this.http.get('/api/customers', { params: { email: customer.email } }).subscribe(); // ✗ no-personal-data-in-url
    this.http.post('/api/customers', { email: customer.email }).subscribe();
  }
}
