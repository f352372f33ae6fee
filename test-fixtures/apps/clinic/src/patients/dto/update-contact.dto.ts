import { PartialType } from './partial-type';
import { RegisterPatientDto } from './register-patient.dto';

type Contact = Pick<RegisterPatientDto, 'phone' | 'email'>;

/** Patients move and change their numbers; names and birthdays stay. */
export class UpdateContactDto extends PartialType<Contact>(RegisterPatientDto) {}
