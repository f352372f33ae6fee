/** @purpose essential.service.account */
export interface Member {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.contact.phone_number
   * @purpose marketing.communications.sms */
  phone: string;
}

export interface Visitor {
  id: string;
  /** @personalData user.contact.email */
  email: string; // ✗ require-purpose: 'email' (user.contact.email, declared on Visitor) is held without a declared purpose.
  /** @personalData user.device.ip_address
   * @purpose essential.service.security */
  address: string;
  birthDate: string;
}

export class Employee {
  /** @personalData user.contact.phone_number */
  phone = ''; // ✗ require-purpose: 'phone' (user.contact.phone_number, declared on Employee) is held without a declared purpose.
  badge = '';
}

export interface Supporter extends Member {
  /** @personalData user.contact.address.postal_code */
  postalCode: string; // ✗ require-purpose: 'postalCode' (user.contact.address.postal_code, declared on Supporter) is held without a declared purpose.
}
