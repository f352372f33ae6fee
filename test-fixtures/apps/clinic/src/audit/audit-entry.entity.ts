import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/**
 * @purpose access
 * @retention P3Y
 */
@Entity({ name: 'audit_entries' })
export class AuditEntry {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** @personalData user.unique_id */
  @Column({ type: 'varchar', nullable: true })
  staffId: string | null;

  @Column()
  action: string;

  @Column()
  subject: string;

  @CreateDateColumn()
  at: Date;
}
