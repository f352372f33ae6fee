/** @purpose essential.service.delivery */
interface Address {
  /** @personalData user.contact.address.street */
  street: string;
  zone: string;
}

interface Parcel {
  readonly code: string;
  readonly to?: { readonly address?: Address; readonly label?: string };
}

export function track(parcel?: Parcel): void {
  console.log(parcel?.code);
  console.log(parcel?.to?.address?.zone);
  console.log(parcel?.to?.address?.street); // ✗ no-plaintext-logging: 'parcel?.to?.address?.street' (user.contact.address.street, declared on Address) reaches 'console.log' in the clear.
  console.log(parcel?.to?.address); // ✗ no-plaintext-logging: 'parcel?.to?.address' (user.contact.address.street, declared on Address) reaches 'console.log' in the clear.
  console?.log?.(parcel!.to!.address!.street); // ✗ no-plaintext-logging: 'parcel!.to!.address!.street' (user.contact.address.street, declared on Address) reaches 'console?.log' in the clear.
  console.log(parcel?.to?.label?.trim());
  console.log(parcel?.to?.address?.street?.length);
}
