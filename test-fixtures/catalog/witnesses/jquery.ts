import $ from 'jquery';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function send(customer: Customer): void {
  $.post('https://api.mixpanel.com/track', { email: customer.email }); // ✗ no-undeclared-recipient
  $.ajax({ url: 'https://api.mixpanel.com/track', data: { email: customer.email } }); // ✗ no-undeclared-recipient
  $.getJSON('/api/customers', { email: customer.email }); // ✗ no-personal-data-in-url
  $.post('/api/customers', { email: customer.email });
}
