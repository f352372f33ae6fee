/** A loader of webpack. */
function loader(source: string) {
  const user = { passwordHash: '5f4dcc3b', source };
  return user;
}

module.exports = { loader };
