import { Column, Entity, PrimaryGeneratedColumn, type DataSource, type Repository } from 'typeorm';

/** @purpose essential.service.payment_processing */
@Entity()
export class Subscriber {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** @personalData user.contact.email */
  @Column()
  email!: string;

  /** @personalData user.financial.bank_account */
  @Column({ nullable: true })
  iban?: string;

  @Column()
  tier!: string;
}

export async function renew(source: DataSource): Promise<void> {
  const repository = source.getRepository(Subscriber);
  const subscribers = await repository.find({ where: { tier: 'gold' } });
  console.log(subscribers.length);
  console.log(subscribers); // ✗ no-plaintext-logging: 'subscribers' (user.financial.bank_account and user.contact.email, declared on Subscriber) reaches 'console.log' in the clear.
  const one = await repository.findOneByOrFail({ id: 's1' });
  console.log(one.tier);
  console.log(one.iban); // ✗ no-plaintext-logging: 'one.iban' (user.financial.bank_account, declared on Subscriber) reaches 'console.log' in the clear.
  const saved = await repository.save(one);
  console.log(saved.id);
  console.log(saved.email); // ✗ no-plaintext-logging: 'saved.email' (user.contact.email, declared on Subscriber) reaches 'console.log' in the clear.
  console.log(await repository.countBy({ tier: 'gold' }));
}

interface Stores {
  billing: { subscribers: Repository<Subscriber> };
}

export async function payers(stores: Stores): Promise<void> {
  const gold = await stores.billing.subscribers.find({ where: { tier: 'gold' } });
  console.log(gold.map(({ tier }) => tier));
  console.log(gold.map(({ iban }) => iban)); // ✗ no-plaintext-logging: 'gold' (user.financial.bank_account, declared on Subscriber) reaches 'console.log' in the clear.
}

/** Where a query names columns, no others come. */
export async function tiers(source: DataSource): Promise<void> {
  const repository = source.getRepository(Subscriber);
  const tiered = await repository.find({ select: ['id', 'tier'], where: { tier: 'gold' } });
  console.log(tiered);
  const [reached] = await repository.find({ select: { tier: true, email: true } });
  console.log(reached); // ✗ no-plaintext-logging: 'reached' (user.contact.email, declared on Subscriber) reaches 'console.log' in the clear.
  const [rows] = await repository.findAndCount({ select: { tier: true } });
  console.log(rows);
  const whole = await repository.findOne({ where: { tier: 'gold' }, order: { tier: 'ASC' } });
  console.log(whole); // ✗ no-plaintext-logging: 'whole' (user.financial.bank_account and user.contact.email, declared on Subscriber) reaches 'console.log' in the clear.
}

/** The name of a whole table is no column. */
export async function built(source: DataSource): Promise<void> {
  const built = await source.getRepository(Subscriber).createQueryBuilder('tier').select('tier').getMany();
  console.log(built); // ✗ no-plaintext-logging: 'built' (user.financial.bank_account and user.contact.email, declared on Subscriber) reaches 'console.log' in the clear.
}
