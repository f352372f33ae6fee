/** @purpose essential.service.account */
interface SignupDto {
  /** @personalData user.contact.email */
  email: string;
  referral: string;
  destination: PostalAddress;
}

/** @purpose essential.service.delivery */
interface PostalAddress {
  /** @personalData user.contact.address.street */
  street: string;
  zone: string;
}

declare const incoming: { readonly body: unknown; readonly raw: string; readonly bytes: Uint8Array };

export function signup(): void {
  console.log(incoming.raw.length);
  const dto = incoming.body as SignupDto;
  console.log(dto.referral);
  console.log(dto); // ✗ no-plaintext-logging: 'dto' (user.contact.email and user.contact.address.street, declared on SignupDto) reaches 'console.log' in the clear.
  const { destination } = incoming.body as SignupDto;
  console.log(destination.zone);
  console.log(destination.street); // ✗ no-plaintext-logging: 'destination.street' (user.contact.address.street, declared on PostalAddress) reaches 'console.log' in the clear.
  const parsed: SignupDto = JSON.parse(incoming.raw);
  console.log(parsed.email); // ✗ no-plaintext-logging: 'parsed.email' (user.contact.email, declared on SignupDto) reaches 'console.log' in the clear.
  console.log(parsed.destination.zone);
  const untyped = JSON.parse(incoming.raw);
  console.log(untyped);
}

export function received(): void {
  const sent = JSON.parse(String(incoming.bytes)) as SignupDto;
  console.log(sent.referral);
  console.log(sent.email); // ✗ no-plaintext-logging: 'sent.email' (user.contact.email, declared on SignupDto) reaches 'console.log' in the clear.
  const decoded: SignupDto = decode(incoming.bytes);
  console.log(decoded.destination.street); // ✗ no-plaintext-logging: 'decoded.destination.street' (user.contact.address.street, declared on PostalAddress) reaches 'console.log' in the clear.
  console.log(decode(incoming.bytes));
}

function decode(bytes: Uint8Array) {
  return JSON.parse(bytes.toString());
}
