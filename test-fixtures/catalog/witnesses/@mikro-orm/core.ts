import type { EntityManager, EntityRepository } from '@mikro-orm/core';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

class Order {
  id = 0;
  email = '';
}

class Visit {
  email = '';
}

class Parcel {
  email = '';
}

class Bill {
  id = 0;
  email = '';
}

export async function save(customer: Customer, manager: EntityManager, orders: EntityRepository<Order>): Promise<void> {
  manager.create(Visit, { email: customer.email }); // ✗ require-retention
  await manager.flush();
  const parcel = new Parcel();
  parcel.email = customer.email;
  await manager.persistAndFlush(parcel); // ✗ require-retention
  await manager.nativeUpdate(Bill, { id: 1 }, { email: customer.email }); // ✗ require-retention
  await orders.insert({ id: 1, email: customer.email }); // ✗ require-retention
  await orders.findOne({ email: customer.email });
  await orders.nativeDelete({ email: customer.email });
  await manager.find(Bill, { email: customer.email });
}
