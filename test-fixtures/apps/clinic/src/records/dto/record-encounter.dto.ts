import { IsArray, IsString, IsUUID, Matches } from 'class-validator';

/** @purpose care */
export class RecordEncounterDto {
  /** @personalData user.unique_id */
  @IsUUID()
  patientId: string;

  @IsString()
  ward: string;

  /** @personalData user.health_and_medical */
  @IsString()
  notes: string;

  /** @personalData user.health_and_medical */
  @IsArray()
  @Matches(/^[A-Z]\d\d(\.\d{1,2})?$/, { each: true })
  icdCodes: string[];
}
