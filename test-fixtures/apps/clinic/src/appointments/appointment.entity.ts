import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Patient } from '../patients/patient.entity';

export type AppointmentStatus = 'booked' | 'moved' | 'kept' | 'missed';

@Entity({ name: 'appointments' })
export class Appointment {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ManyToOne(() => Patient, (patient) => patient.appointments, { eager: true })
  patient: Patient;

  @Column({ type: 'timestamptz' })
  startsAt: Date;

  @Column()
  room: string;

  @Column({ default: 'booked' })
  status: AppointmentStatus;

  /**
   * @personalData user.health_and_medical
   * @purpose care
   */
  @Column({ type: 'text', nullable: true })
  complaint: string | null;
}
