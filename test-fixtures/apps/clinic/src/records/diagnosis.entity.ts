import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Encounter } from './encounter.entity';

/**
 * @purpose care, billing
 * @dataSubject patient
 */
@Entity({ name: 'diagnoses' })
export class Diagnosis {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ManyToOne(() => Encounter, (encounter) => encounter.diagnoses)
  encounter: Encounter;

  /** Of the ICD-10.
   * @personalData user.health_and_medical
   */
  @Column({ length: 8 })
  icd: string;

  @Column({ default: false })
  confirmed: boolean;
}
