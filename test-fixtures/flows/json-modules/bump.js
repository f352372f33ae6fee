const { writeFileSync } = require('node:fs');

const imprint = require('./imprint.json');

exports.bump = function bump(version) {
  const current = imprint;
  current.version = version;
  writeFileSync('imprint.json', JSON.stringify(current, null, 2));
};
