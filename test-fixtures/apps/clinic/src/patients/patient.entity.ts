import { Column, CreateDateColumn, Entity, OneToMany, PrimaryGeneratedColumn } from 'typeorm';
import { Appointment } from '../appointments/appointment.entity';
import { sealedColumn } from '../shared/crypto';

/**
 * @purpose care, appointments
 * @dataSubject patient
 * @retention P10Y after treatment.ended
 */
@Entity({ name: 'patients' })
export class Patient {
  /** @personalData user.unique_id */
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** @personalData user.name */
  @Column()
  fullName: string;

  /** @personalData user.demographic.date_of_birth */
  @Column({ type: 'date' })
  birthDate: string;

  /** @personalData user.contact.phone_number */
  @Column()
  phone: string;

  /** @personalData user.contact.email */
  @Column({ nullable: true, type: 'varchar' })
  email: string | null;

  /**
   * @personalData user.health_and_medical.insurance_beneficiary_id
   * @purpose billing
   */
  @Column({ type: 'varchar', transformer: sealedColumn })
  insuranceNumber: string;

  /**
   * Nobody has asked for it since the forms went online.
   * @personalData user.demographic.religious_belief
   * @purpose care
   */
  @Column({ nullable: true, type: 'varchar', transformer: sealedColumn })
  denomination: string | null;

  @OneToMany(() => Appointment, (appointment) => appointment.patient)
  appointments: Appointment[];

  @CreateDateColumn()
  createdAt: Date;
}
