const format = require('./format.cjs');
const { write, LIMIT } = require('./format.cjs');
const mask = require('./mask.cjs');

/** @param {import('./customer.cjs').Customer} customer */
function saved(customer) {
  const long = format.fullLine(customer);
  console.log(long); // ✗ no-plaintext-logging: 'long' (user.contact.email, declared on Customer) reaches 'console.log' in the clear.
  console.log(LIMIT);
  write(customer.id);
  write(customer.email); // ✗ no-plaintext-logging: 'customer.email' (user.contact.email, declared on Customer) reaches 'console.log' in the clear, by way of write().
  const hidden = mask(customer.email);
  console.log(hidden);
  write(hidden);
}

module.exports = { saved };
