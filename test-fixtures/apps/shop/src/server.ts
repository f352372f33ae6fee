import express from 'express';
import { customerRoutes } from './customers/customer-routes';
import { startMonitoring } from './monitoring/monitoring';
import { orderRoutes } from './orders/order-routes';

startMonitoring();

const port = 3000;

express()
  .use(express.json())
  .use(customerRoutes)
  .use(orderRoutes)
  .listen(port, () => console.log(`listening on ${port}`));
