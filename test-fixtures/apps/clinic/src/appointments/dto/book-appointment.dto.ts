import { IsDateString, IsOptional, IsString, IsUUID } from 'class-validator';

export class BookAppointmentDto {
  /** @personalData user.unique_id
   * @purpose appointments */
  @IsUUID()
  patientId: string;

  @IsDateString()
  startsAt: string;

  @IsString()
  room: string;

  /** @personalData user.health_and_medical
   * @purpose care */
  @IsOptional()
  @IsString()
  complaint?: string;
}
