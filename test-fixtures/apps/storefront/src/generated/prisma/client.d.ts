/* Stands in for what `prisma generate` writes from prisma/schema.prisma, in the same shape and far smaller. */

export type Role = 'CUSTOMER' | 'SUPPORT' | 'ADMIN';
export type OrderStatus = 'PENDING' | 'PAID' | 'SHIPPED' | 'REFUNDED';

/**
 * Model Customer
 * @purpose account, orders
 * @dataSubject customer
 */
export type Customer = Prisma.$CustomerPayload['scalars'];

/**
 * Model Address
 *
 */
export type Address = Prisma.$AddressPayload['scalars'];

/**
 * Model Order
 *
 */
export type Order = Prisma.$OrderPayload['scalars'];

/**
 * Model OrderItem
 *
 */
export type OrderItem = Prisma.$OrderItemPayload['scalars'];

/**
 * Model Subscriber
 *
 */
export type Subscriber = Prisma.$SubscriberPayload['scalars'];

/**
 * Model Review
 *
 */
export type Review = Prisma.$ReviewPayload['scalars'];

export declare namespace Prisma {
  type BatchPayload = { count: number };
  type Filter<Value> = Value | { in?: Value[]; not?: Value; gte?: Value; lt?: Value; contains?: string };
  type Where<Scalars> = { [Field in keyof Scalars]?: Filter<Scalars[Field]> };
  type OrderBy<Scalars> = { [Field in keyof Scalars]?: 'asc' | 'desc' };
  type Selected<Scalars, Args> = Args extends { select: infer Select extends object }
    ? Pick<Scalars, Extract<keyof Select, keyof Scalars>>
    : Scalars;
  type Joined<Related> = Related extends { scalars: infer Row }[]
    ? Row[]
    : Related extends { scalars: infer Row }
      ? Row
      : never;
  type Included<Objects, Args> = Args extends { include: infer Include extends object }
    ? { [Name in Extract<keyof Include, keyof Objects>]: Joined<Objects[Name]> }
    : unknown;
  type Result<Payload extends { scalars: object; objects: object }, Args> = Selected<Payload['scalars'], Args> &
    Included<Payload['objects'], Args>;

  type $CustomerPayload = {
    name: 'Customer';
    objects: {
      orders: $OrderPayload[];
      addresses: $AddressPayload[];
    };
    scalars: {
      id: string;
      /**
       * @personalData user.contact.email
       * @purpose account, orders
       * @retention P2Y after account.closed
       */
      email: string;
      /**
       * @personalData user.name
       * @purpose account, orders
       */
      fullName: string;
      /**
       * @personalData user.contact.phone_number
       * @purpose orders
       */
      phone: string | null;
      /**
       * @personalData user.authorization.password
       * @purpose account
       */
      passwordHash: string;
      /**
       * @personalData user.financial.bank_account
       * @purpose payments
       */
      refundIban: string | null;
      role: Role;
      createdAt: Date;
    };
  };
  type CustomerCreateInput = {
    id?: string;
    email: string;
    fullName: string;
    phone?: string | null;
    passwordHash: string;
    refundIban?: string | null;
    role?: Role;
    createdAt?: Date;
    addresses?: { create: Omit<AddressCreateInput, 'customerId'>[] };
  };
  type CustomerUpdateInput = {
    id?: string;
    email?: string;
    fullName?: string;
    phone?: string | null;
    passwordHash?: string;
    refundIban?: string | null;
    role?: Role;
    createdAt?: Date;
  };
  type CustomerSelect = { [Field in keyof $CustomerPayload['scalars']]?: boolean };
  type CustomerInclude = { [Name in keyof $CustomerPayload['objects']]?: boolean };
  type CustomerFindArgs = {
    where?: Where<$CustomerPayload['scalars']>;
    select?: CustomerSelect;
    include?: CustomerInclude;
    orderBy?: OrderBy<$CustomerPayload['scalars']>;
    take?: number;
    skip?: number;
  };
  interface CustomerDelegate {
    findUnique<Args extends CustomerFindArgs>(args: Args): Promise<Result<$CustomerPayload, Args> | null>;
    findUniqueOrThrow<Args extends CustomerFindArgs>(args: Args): Promise<Result<$CustomerPayload, Args>>;
    findMany<Args extends CustomerFindArgs>(args?: Args): Promise<Result<$CustomerPayload, Args>[]>;
    create<Args extends { data: CustomerCreateInput; include?: CustomerInclude; select?: CustomerSelect }>(
      args: Args,
    ): Promise<Result<$CustomerPayload, Args>>;
    update<Args extends { where: Where<$CustomerPayload['scalars']>; data: CustomerUpdateInput; select?: CustomerSelect }>(
      args: Args,
    ): Promise<Result<$CustomerPayload, Args>>;
    upsert(args: {
      where: Where<$CustomerPayload['scalars']>;
      create: CustomerCreateInput;
      update: CustomerUpdateInput;
    }): Promise<Customer>;
    delete(args: { where: Where<$CustomerPayload['scalars']> }): Promise<Customer>;
    deleteMany(args: { where: Where<$CustomerPayload['scalars']> }): Promise<BatchPayload>;
    updateMany(args: { where: Where<$CustomerPayload['scalars']>; data: CustomerUpdateInput }): Promise<BatchPayload>;
    count(args?: { where?: Where<$CustomerPayload['scalars']> }): Promise<number>;
  }

  type $AddressPayload = {
    name: 'Address';
    objects: {
      customer: $CustomerPayload;
    };
    scalars: {
      id: string;
      customerId: string;
      /**
       * @personalData user.contact.address.street
       * @purpose orders
       */
      street: string;
      /**
       * @personalData user.contact.address.postal_code
       * @purpose orders
       */
      postalCode: string;
      /**
       * @personalData user.contact.address.city
       * @purpose orders
       */
      city: string;
      country: string;
    };
  };
  type AddressCreateInput = {
    id?: string;
    customerId: string;
    street: string;
    postalCode: string;
    city: string;
    country: string;
  };
  type AddressUpdateInput = {
    id?: string;
    customerId?: string;
    street?: string;
    postalCode?: string;
    city?: string;
    country?: string;
  };
  type AddressSelect = { [Field in keyof $AddressPayload['scalars']]?: boolean };
  type AddressInclude = { [Name in keyof $AddressPayload['objects']]?: boolean };
  type AddressFindArgs = {
    where?: Where<$AddressPayload['scalars']>;
    select?: AddressSelect;
    include?: AddressInclude;
    orderBy?: OrderBy<$AddressPayload['scalars']>;
    take?: number;
    skip?: number;
  };
  interface AddressDelegate {
    findUnique<Args extends AddressFindArgs>(args: Args): Promise<Result<$AddressPayload, Args> | null>;
    findUniqueOrThrow<Args extends AddressFindArgs>(args: Args): Promise<Result<$AddressPayload, Args>>;
    findMany<Args extends AddressFindArgs>(args?: Args): Promise<Result<$AddressPayload, Args>[]>;
    create<Args extends { data: AddressCreateInput; include?: AddressInclude; select?: AddressSelect }>(
      args: Args,
    ): Promise<Result<$AddressPayload, Args>>;
    update<Args extends { where: Where<$AddressPayload['scalars']>; data: AddressUpdateInput; select?: AddressSelect }>(
      args: Args,
    ): Promise<Result<$AddressPayload, Args>>;
    upsert(args: {
      where: Where<$AddressPayload['scalars']>;
      create: AddressCreateInput;
      update: AddressUpdateInput;
    }): Promise<Address>;
    delete(args: { where: Where<$AddressPayload['scalars']> }): Promise<Address>;
    deleteMany(args: { where: Where<$AddressPayload['scalars']> }): Promise<BatchPayload>;
    updateMany(args: { where: Where<$AddressPayload['scalars']>; data: AddressUpdateInput }): Promise<BatchPayload>;
    count(args?: { where?: Where<$AddressPayload['scalars']> }): Promise<number>;
  }

  type $OrderPayload = {
    name: 'Order';
    objects: {
      customer: $CustomerPayload;
      items: $OrderItemPayload[];
    };
    scalars: {
      id: string;
      number: number;
      customerId: string;
      status: OrderStatus;
      totalCents: number;
      /**
       * @personalData user.content.private
       * @purpose orders
       */
      giftNote: string | null;
      placedAt: Date;
    };
  };
  type OrderCreateInput = {
    id?: string;
    number?: number;
    customerId: string;
    status?: OrderStatus;
    totalCents: number;
    giftNote?: string | null;
    placedAt?: Date;
    items?: { create: Omit<OrderItemCreateInput, 'orderId'>[] };
  };
  type OrderUpdateInput = {
    id?: string;
    number?: number;
    customerId?: string;
    status?: OrderStatus;
    totalCents?: number;
    giftNote?: string | null;
    placedAt?: Date;
  };
  type OrderSelect = { [Field in keyof $OrderPayload['scalars']]?: boolean };
  type OrderInclude = { [Name in keyof $OrderPayload['objects']]?: boolean };
  type OrderFindArgs = {
    where?: Where<$OrderPayload['scalars']>;
    select?: OrderSelect;
    include?: OrderInclude;
    orderBy?: OrderBy<$OrderPayload['scalars']>;
    take?: number;
    skip?: number;
  };
  interface OrderDelegate {
    findUnique<Args extends OrderFindArgs>(args: Args): Promise<Result<$OrderPayload, Args> | null>;
    findUniqueOrThrow<Args extends OrderFindArgs>(args: Args): Promise<Result<$OrderPayload, Args>>;
    findMany<Args extends OrderFindArgs>(args?: Args): Promise<Result<$OrderPayload, Args>[]>;
    create<Args extends { data: OrderCreateInput; include?: OrderInclude; select?: OrderSelect }>(
      args: Args,
    ): Promise<Result<$OrderPayload, Args>>;
    update<Args extends { where: Where<$OrderPayload['scalars']>; data: OrderUpdateInput; select?: OrderSelect }>(
      args: Args,
    ): Promise<Result<$OrderPayload, Args>>;
    upsert(args: {
      where: Where<$OrderPayload['scalars']>;
      create: OrderCreateInput;
      update: OrderUpdateInput;
    }): Promise<Order>;
    delete(args: { where: Where<$OrderPayload['scalars']> }): Promise<Order>;
    deleteMany(args: { where: Where<$OrderPayload['scalars']> }): Promise<BatchPayload>;
    updateMany(args: { where: Where<$OrderPayload['scalars']>; data: OrderUpdateInput }): Promise<BatchPayload>;
    count(args?: { where?: Where<$OrderPayload['scalars']> }): Promise<number>;
  }

  type $OrderItemPayload = {
    name: 'OrderItem';
    objects: {
      order: $OrderPayload;
    };
    scalars: {
      id: string;
      orderId: string;
      sku: string;
      title: string;
      quantity: number;
      priceCents: number;
    };
  };
  type OrderItemCreateInput = {
    id?: string;
    orderId: string;
    sku: string;
    title: string;
    quantity: number;
    priceCents: number;
  };
  type OrderItemUpdateInput = {
    id?: string;
    orderId?: string;
    sku?: string;
    title?: string;
    quantity?: number;
    priceCents?: number;
  };
  type OrderItemSelect = { [Field in keyof $OrderItemPayload['scalars']]?: boolean };
  type OrderItemInclude = { [Name in keyof $OrderItemPayload['objects']]?: boolean };
  type OrderItemFindArgs = {
    where?: Where<$OrderItemPayload['scalars']>;
    select?: OrderItemSelect;
    include?: OrderItemInclude;
    orderBy?: OrderBy<$OrderItemPayload['scalars']>;
    take?: number;
    skip?: number;
  };
  interface OrderItemDelegate {
    findUnique<Args extends OrderItemFindArgs>(args: Args): Promise<Result<$OrderItemPayload, Args> | null>;
    findUniqueOrThrow<Args extends OrderItemFindArgs>(args: Args): Promise<Result<$OrderItemPayload, Args>>;
    findMany<Args extends OrderItemFindArgs>(args?: Args): Promise<Result<$OrderItemPayload, Args>[]>;
    create<Args extends { data: OrderItemCreateInput; include?: OrderItemInclude; select?: OrderItemSelect }>(
      args: Args,
    ): Promise<Result<$OrderItemPayload, Args>>;
    update<Args extends { where: Where<$OrderItemPayload['scalars']>; data: OrderItemUpdateInput; select?: OrderItemSelect }>(
      args: Args,
    ): Promise<Result<$OrderItemPayload, Args>>;
    upsert(args: {
      where: Where<$OrderItemPayload['scalars']>;
      create: OrderItemCreateInput;
      update: OrderItemUpdateInput;
    }): Promise<OrderItem>;
    delete(args: { where: Where<$OrderItemPayload['scalars']> }): Promise<OrderItem>;
    deleteMany(args: { where: Where<$OrderItemPayload['scalars']> }): Promise<BatchPayload>;
    updateMany(args: { where: Where<$OrderItemPayload['scalars']>; data: OrderItemUpdateInput }): Promise<BatchPayload>;
    count(args?: { where?: Where<$OrderItemPayload['scalars']> }): Promise<number>;
  }

  type $SubscriberPayload = {
    name: 'Subscriber';
    objects: {};
    scalars: {
      id: string;
      /**
       * @personalData user.contact.email
       * @purpose newsletter
       * @retention P1M after newsletter.cancelled
       */
      email: string;
      confirmedAt: Date | null;
    };
  };
  type SubscriberCreateInput = {
    id?: string;
    email: string;
    confirmedAt?: Date | null;
  };
  type SubscriberUpdateInput = {
    id?: string;
    email?: string;
    confirmedAt?: Date | null;
  };
  type SubscriberSelect = { [Field in keyof $SubscriberPayload['scalars']]?: boolean };
  type SubscriberInclude = { [Name in keyof $SubscriberPayload['objects']]?: boolean };
  type SubscriberFindArgs = {
    where?: Where<$SubscriberPayload['scalars']>;
    select?: SubscriberSelect;
    include?: SubscriberInclude;
    orderBy?: OrderBy<$SubscriberPayload['scalars']>;
    take?: number;
    skip?: number;
  };
  interface SubscriberDelegate {
    findUnique<Args extends SubscriberFindArgs>(args: Args): Promise<Result<$SubscriberPayload, Args> | null>;
    findUniqueOrThrow<Args extends SubscriberFindArgs>(args: Args): Promise<Result<$SubscriberPayload, Args>>;
    findMany<Args extends SubscriberFindArgs>(args?: Args): Promise<Result<$SubscriberPayload, Args>[]>;
    create<Args extends { data: SubscriberCreateInput; include?: SubscriberInclude; select?: SubscriberSelect }>(
      args: Args,
    ): Promise<Result<$SubscriberPayload, Args>>;
    update<Args extends { where: Where<$SubscriberPayload['scalars']>; data: SubscriberUpdateInput; select?: SubscriberSelect }>(
      args: Args,
    ): Promise<Result<$SubscriberPayload, Args>>;
    upsert(args: {
      where: Where<$SubscriberPayload['scalars']>;
      create: SubscriberCreateInput;
      update: SubscriberUpdateInput;
    }): Promise<Subscriber>;
    delete(args: { where: Where<$SubscriberPayload['scalars']> }): Promise<Subscriber>;
    deleteMany(args: { where: Where<$SubscriberPayload['scalars']> }): Promise<BatchPayload>;
    updateMany(args: { where: Where<$SubscriberPayload['scalars']>; data: SubscriberUpdateInput }): Promise<BatchPayload>;
    count(args?: { where?: Where<$SubscriberPayload['scalars']> }): Promise<number>;
  }

  type $ReviewPayload = {
    name: 'Review';
    objects: {};
    scalars: {
      id: string;
      sku: string;
      stars: number;
      /**
       * @personalData user.name
       * @purpose reviews
       */
      author: string;
      /**
       * @personalData user.content.public
       * @purpose reviews
       */
      text: string;
      createdAt: Date;
    };
  };
  type ReviewCreateInput = {
    id?: string;
    sku: string;
    stars: number;
    author: string;
    text: string;
    createdAt?: Date;
  };
  type ReviewUpdateInput = {
    id?: string;
    sku?: string;
    stars?: number;
    author?: string;
    text?: string;
    createdAt?: Date;
  };
  type ReviewSelect = { [Field in keyof $ReviewPayload['scalars']]?: boolean };
  type ReviewInclude = { [Name in keyof $ReviewPayload['objects']]?: boolean };
  type ReviewFindArgs = {
    where?: Where<$ReviewPayload['scalars']>;
    select?: ReviewSelect;
    include?: ReviewInclude;
    orderBy?: OrderBy<$ReviewPayload['scalars']>;
    take?: number;
    skip?: number;
  };
  interface ReviewDelegate {
    findUnique<Args extends ReviewFindArgs>(args: Args): Promise<Result<$ReviewPayload, Args> | null>;
    findUniqueOrThrow<Args extends ReviewFindArgs>(args: Args): Promise<Result<$ReviewPayload, Args>>;
    findMany<Args extends ReviewFindArgs>(args?: Args): Promise<Result<$ReviewPayload, Args>[]>;
    create<Args extends { data: ReviewCreateInput; include?: ReviewInclude; select?: ReviewSelect }>(
      args: Args,
    ): Promise<Result<$ReviewPayload, Args>>;
    update<Args extends { where: Where<$ReviewPayload['scalars']>; data: ReviewUpdateInput; select?: ReviewSelect }>(
      args: Args,
    ): Promise<Result<$ReviewPayload, Args>>;
    upsert(args: {
      where: Where<$ReviewPayload['scalars']>;
      create: ReviewCreateInput;
      update: ReviewUpdateInput;
    }): Promise<Review>;
    delete(args: { where: Where<$ReviewPayload['scalars']> }): Promise<Review>;
    deleteMany(args: { where: Where<$ReviewPayload['scalars']> }): Promise<BatchPayload>;
    updateMany(args: { where: Where<$ReviewPayload['scalars']>; data: ReviewUpdateInput }): Promise<BatchPayload>;
    count(args?: { where?: Where<$ReviewPayload['scalars']> }): Promise<number>;
  }

  type TransactionClient = Omit<PrismaClient, '$transaction' | '$disconnect'>;
}

export declare class PrismaClient {
  constructor(options?: { log?: ('query' | 'warn' | 'error')[] });
  readonly customer: Prisma.CustomerDelegate;
  readonly address: Prisma.AddressDelegate;
  readonly order: Prisma.OrderDelegate;
  readonly orderItem: Prisma.OrderItemDelegate;
  readonly subscriber: Prisma.SubscriberDelegate;
  readonly review: Prisma.ReviewDelegate;
  $transaction<Result>(work: (transaction: Prisma.TransactionClient) => Promise<Result>): Promise<Result>;
  $disconnect(): Promise<void>;
}
