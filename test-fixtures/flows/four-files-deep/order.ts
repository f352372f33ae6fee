/** @purpose essential.service.delivery */
export interface Order {
  number: string;
  /** @personalData user.contact.phone_number */
  recipientPhone: string;
}
