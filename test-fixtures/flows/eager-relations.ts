import { Column, Entity, ManyToOne, PrimaryColumn } from 'typeorm';

@Entity()
class Courier {
  @PrimaryColumn()
  id!: string;

  @Column()
  fullName!: string;

  @Column()
  email!: string;
}

@Entity()
class Depot {
  @PrimaryColumn()
  id!: string;

  @Column()
  label!: string;
}

/** A query joins its courier only where it is asked to. */
@Entity()
class Delivery {
  @PrimaryColumn()
  id!: string;

  @ManyToOne(() => Courier)
  courier?: Courier;

  @Column()
  courierId?: string;

  @ManyToOne(() => Depot)
  depot?: Depot;

  @Column()
  depotId?: string;
}

/** Every query joins its courier. */
@Entity()
class Return {
  @PrimaryColumn()
  id!: string;

  @ManyToOne(() => Courier, { eager: true })
  courier?: Courier;

  @Column()
  courierId?: string;

  @ManyToOne(() => Depot)
  depot?: Depot;

  @Column()
  depotId?: string;

  @ManyToOne(() => Delivery)
  delivery?: Delivery;

  @Column()
  deliveryId?: string;
}

export function dispatch(delivery: Delivery, back: Return): void {
  report('out', delivery);
  report('back', back); // ✗ no-plaintext-logging: 'back' (user.name and user.contact.email, inferred from the name 'fullName') reaches 'console.log' in the clear, by way of report().
  report('back', back.id);
}

function report(what: string, details: unknown): void {
  console.log(what, details);
}
