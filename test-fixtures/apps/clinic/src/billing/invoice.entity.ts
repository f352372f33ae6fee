import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { sealedColumn } from '../shared/crypto';

/**
 * @purpose billing
 * @legalBasis legal_oblgation // ✗ valid-annotations: 'legal_oblgation' is not a legal basis of GDPR Art. 6(1); the nearest is 'legal_obligation'.
 * @retention P10Y after invoice.issued
 */
@Entity({ name: 'invoices' })
export class Invoice {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column()
  encounterId: string;

  /** @personalData user.health_and_medical.insurance_beneficiary_id */
  @Column({ type: 'varchar', transformer: sealedColumn })
  insuranceNumber: string;

  @Column()
  cents: number;

  @Column({ type: 'timestamptz', nullable: true })
  paidAt: Date | null;
}
