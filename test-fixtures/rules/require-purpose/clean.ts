/** @purpose essential.service.delivery */
export interface Parcel {
  /** @personalData user.name */
  addressee: string;
  /**
   * @personalData user.contact.phone_number
   * @purpose essential.service.notifications.sms
   */
  phone: string;
}

export interface Contact {
  email: string;
}

export interface Branch {
  /** @personalData none - address of the branch */
  email: string;
}
