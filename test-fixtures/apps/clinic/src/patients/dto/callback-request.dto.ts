import { IsPhoneNumber, IsString } from 'class-validator';

/** Left on the web site, for reception to call back. */
export class CallbackRequestDto {
  /** @personalData user.contact.phone_number */
  @IsPhoneNumber('DE')
  phone: string; // ✗ require-purpose: 'phone' (user.contact.phone_number, declared on CallbackRequestDto) is held without a declared purpose.

  @IsString()
  topic: string;
}
