import { Column, Entity, ManyToOne, OneToMany, PrimaryGeneratedColumn } from 'typeorm';
import { Patient } from '../patients/patient.entity';
import { sealedColumn } from '../shared/crypto';
import { Diagnosis } from './diagnosis.entity';

/**
 * @purpose care
 * @dataSubject patient
 * @retention P10Y after treatment.ended
 */
@Entity({ name: 'encounters' })
export class Encounter {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ManyToOne(() => Patient, { eager: true })
  patient: Patient;

  @Column({ type: 'timestamptz' })
  happenedAt: Date;

  @Column()
  ward: string;

  /** @personalData user.health_and_medical */
  @Column({ type: 'text', transformer: sealedColumn })
  notes: string;

  @OneToMany(() => Diagnosis, (diagnosis) => diagnosis.encounter, { eager: true })
  diagnoses: Diagnosis[];
}
