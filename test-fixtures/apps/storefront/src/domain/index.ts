export * from './address';
export * from './customer';
export * from './money';
export * from './order';
export * from './product';
