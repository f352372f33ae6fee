import type { Customer } from '../model/customer';
import type { Order } from '../model/order';

interface Delegate<Model> {
  findUnique(args: { where: Partial<Model> }): Promise<Model | null>;
  create(args: { data: Model }): Promise<Model>;
  count(): Promise<number>;
}

/** The shape of the generated database client. */
export interface DatabaseClient {
  readonly customer: Delegate<Customer>;
  readonly order: Delegate<Order>;
}

export declare const database: DatabaseClient;
