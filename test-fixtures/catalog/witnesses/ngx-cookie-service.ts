import { CookieService } from 'ngx-cookie-service';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export class RememberedCustomer {
  constructor(private readonly cookies: CookieService) {}

  remember(customer: Customer): void {
    this.cookies.set('email', customer.email); // ✗ no-plaintext-storage
    this.cookies.set('plan', customer.plan);
    this.cookies.delete('email');
  }
}
