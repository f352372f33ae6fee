import { Builder } from 'xml2js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const builder = new Builder({ rootName: 'account' });

export function report(customer: Customer): void {
  console.info(builder.buildObject({ code: '42' }));
  console.info(builder.buildObject({ email: customer.email })); // ✗ no-plaintext-logging
}
