import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type ConsentTopic = 'surveys' | 'research';

@Entity({ name: 'consents' })
export class Consent {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column()
  patientId: string;

  @Column()
  topic: ConsentTopic;

  @Column({ type: 'timestamptz' })
  givenAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;
}
