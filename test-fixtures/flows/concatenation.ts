/** @purpose essential.service */
interface Driver {
  badge: string;
  /** @personalData user.contact.phone_number */
  phone: string;
  /** @personalData user.financial.bank_account */
  iban: string;
}

export function assigned(driver: Driver, route: number): void {
  console.log('driver ' + driver.badge + ' on ' + route);
  console.log('call ' + driver.phone); // ✗ no-plaintext-logging: 'driver.phone' (user.contact.phone_number, declared on Driver) reaches 'console.log' in the clear.

  let line = 'route ' + route;
  console.log(line);
  line += ', call ' + driver.phone;
  console.log(line); // ✗ no-plaintext-logging: 'line' (user.contact.phone_number, declared on Driver) reaches 'console.log' in the clear.

  const parts = ['pay to ', driver.iban].join('');
  console.log(parts); // ✗ no-plaintext-logging: 'parts' (user.financial.bank_account, declared on Driver) reaches 'console.log' in the clear.
  console.log('to ' + ('the account of ' + driver.badge));
  console.log('has phone: ' + (driver.phone.length > 0));
  console.log('digits: ' + driver.phone.length);
}
