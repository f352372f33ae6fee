/** The model of a customer, as the generator writes it from `schema.prisma`.
 * @purpose essential.service.account */
export type Customer = {
  id: string;
  /**
   * @personalData user.contact.email
   */
  email: string;
  /**
   * @personalData user.name
   */
  fullName: string | null;
  plan: string;
  createdAt: Date;
};

export namespace Prisma {
  type CustomerSelect = { [Field in keyof Customer]?: boolean };
  type CustomerWhere = { [Field in keyof Customer]?: Customer[Field] };

  interface CustomerFindArgs {
    where?: CustomerWhere;
    select?: CustomerSelect;
  }

  type CustomerResult<Args> = Args extends { select: infer Select }
    ? Pick<Customer, Extract<keyof Select, keyof Customer>>
    : Customer;

  interface CustomerDelegate {
    findUnique<Args extends CustomerFindArgs>(args: Args): Promise<CustomerResult<Args> | null>;
    findMany<Args extends CustomerFindArgs>(args?: Args): Promise<CustomerResult<Args>[]>;
    create(args: { data: Omit<Customer, 'id' | 'createdAt'> }): Promise<Customer>;
    count(args?: CustomerFindArgs): Promise<number>;
  }
}

export declare class PrismaClient {
  readonly customer: Prisma.CustomerDelegate;
}
