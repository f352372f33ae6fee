import type { TranslateService } from '@ngx-translate/core';

interface Customer {
  id: string;
  /**
   * @personalData user.name
   * @purpose essential.service
   */
  name: string;
}

export function greet(customer: Customer, translate: TranslateService): void {
  console.log(translate.instant('welcome', { name: customer.name })); // ✗ no-plaintext-logging
  translate.get('welcome', { name: customer.name }).subscribe((text: unknown) => {
    console.log(text); // ✗ no-plaintext-logging
  });
  console.log(translate.instant('welcome', { id: customer.id }));
}
