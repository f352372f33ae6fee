export { loadOrder, ordersOf } from './order.repository';
export { orderRequest, type OrderRequest } from './order.schema';
export { completeOrder, placeOrder } from './order.service';
