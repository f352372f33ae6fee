import dayjs from 'dayjs';

interface Customer {
  /**
   * @personalData user.demographic.date_of_birth
   * @purpose essential.service
   */
  birthday: string;
}

export function report(customer: Customer): void {
  console.log(dayjs(customer.birthday).isValid());
  console.log(dayjs(customer.birthday).format('YYYY-MM-DD')); // ✗ no-plaintext-logging
}
