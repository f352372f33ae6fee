/** @purpose essential.service.delivery */
export interface Guest {
  room: string;
  /** @personalData user.contact.phone_number */
  mobile: string;
}
