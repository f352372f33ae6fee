interface Shop {
  /** @personalData none - the shop's own public mailbox */
  email: string;
  /** @personalData user.contact.phone_number
   * @purpose essential.service */
  ownerPhone: string;
  opened: number;
}

export function listed(shop: Shop): void {
  console.log(shop.email);
  console.log(shop.opened);
  console.log(shop.ownerPhone); // ✗ no-plaintext-logging: 'shop.ownerPhone' (user.contact.phone_number, declared on Shop) reaches 'console.log' in the clear.
  console.log(shop); // ✗ no-plaintext-logging: 'shop' (user.contact.phone_number, declared on Shop) reaches 'console.log' in the clear.
  const { email } = shop;
  console.log(`write to ${email}`);
  localStorage.setItem('mailbox', email);
}
