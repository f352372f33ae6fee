import { IsDateString, IsEmail, IsOptional, IsPhoneNumber, IsString, Length } from 'class-validator';

/**
 * What reception asks a new patient for.
 * @purpose care, appointments
 */
export class RegisterPatientDto {
  /** @personalData user.name */
  @IsString()
  @Length(3, 120)
  fullName: string;

  /** @personalData user.demographic.date_of_birth */
  @IsDateString()
  birthDate: string;

  /** @personalData user.contact.phone_number */
  @IsPhoneNumber('DE')
  phone: string;

  /** @personalData user.contact.email */
  @IsOptional()
  @IsEmail()
  email?: string;

  /**
   * @personalData user.health_and_medical.insurance_beneficiary_id
   * @purpose billing
   */
  @IsString()
  insuranceNumber: string;
}
