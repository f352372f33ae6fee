import moment from 'moment';

interface Customer {
  /**
   * @personalData user.demographic.date_of_birth
   * @purpose essential.service
   */
  birthday: string;
}

export function report(customer: Customer): void {
  console.log(moment(customer.birthday).isValid());
  console.log(moment(customer.birthday).format('YYYY-MM-DD')); // ✗ no-plaintext-logging
}
