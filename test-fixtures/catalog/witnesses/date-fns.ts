import { differenceInYears, format } from 'date-fns';

interface Customer {
  /**
   * @personalData user.demographic.date_of_birth
   * @purpose essential.service
   */
  born: Date;
}

export function report(customer: Customer): void {
  console.log(differenceInYears(new Date(), customer.born));
  console.log(format(customer.born, 'yyyy-MM-dd')); // ✗ no-plaintext-logging
}
