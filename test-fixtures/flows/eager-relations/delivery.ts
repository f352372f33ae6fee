import { Column, Entity, ManyToOne, PrimaryColumn } from 'typeorm';

@Entity()
export class Courier {
  @PrimaryColumn()
  id!: string;

  @Column()
  fullName!: string;

  @Column()
  email!: string;
}

@Entity()
export class Depot {
  @PrimaryColumn()
  id!: string;

  @Column()
  label!: string;
}

/** A query joins its courier only where it is asked to. */
@Entity()
export class Delivery {
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
export class Return {
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
