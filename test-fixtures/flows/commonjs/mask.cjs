const { createHash } = require('node:crypto');

/** @param {string} text */
module.exports = function mask(text) {
  return createHash('sha256').update(text).digest('hex');
};
