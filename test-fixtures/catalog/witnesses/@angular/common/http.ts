import { HttpClient, HttpHeaders, HttpParams } from '@angular/common/http';

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
    this.http.get('/api/customers', { params: new HttpParams().set('email', customer.email) }).subscribe(); // ✗ no-personal-data-in-url
    let params = new HttpParams({ fromObject: { page: 1 } });
    this.http.get('/api/customers', { params }).subscribe();
    params = params.append('email', customer.email);
    this.http.get('/api/customers', { params }).subscribe(); // ✗ no-personal-data-in-url
    const headers = new HttpHeaders().set('x-customer', customer.email);
    this.http.get('https://api.mixpanel.com/people', { headers }).subscribe(); // ✗ no-undeclared-recipient
    this.http.post('/api/customers', { email: customer.email }).subscribe();
  }
}
