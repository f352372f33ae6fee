export { eraseCustomer } from './erase-customer';
export { exportCustomer } from './export-customer';
