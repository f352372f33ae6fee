/** @param {import('./customer.cjs').Customer} customer */
function fullLine(customer) {
  return `${customer.id} <${customer.email}>`;
}

/** @param {string} line */
exports.write = function write(line) {
  console.log(line);
};

exports.fullLine = fullLine;
exports.LIMIT = 10;
