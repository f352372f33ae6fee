import { DataSource, type EntityManager, type Repository } from 'typeorm';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

class Order {
  email = '';
}

class Visit {
  email = '';
}

class Parcel {
  email = '';
}

const database = new DataSource({ type: 'postgres' });

export async function save(customer: Customer, orders: Repository<Order>, manager: EntityManager): Promise<void> {
  await orders.save({ email: customer.email }); // ✗ require-retention
  await manager.insert(Visit, { email: customer.email }); // ✗ require-retention
  await database.createQueryBuilder().insert().into(Parcel).values({ email: customer.email }).execute(); // ✗ require-retention
  await orders.findOneBy({ email: customer.email });
  await orders.delete({ email: customer.email });
}
