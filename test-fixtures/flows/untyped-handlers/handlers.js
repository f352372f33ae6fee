import { writeLog } from './log.js';

export function refuse(req, res, next) {
  console.warn({ req }, 'refused'); // ✗ no-plaintext-logging: 'req' (user.device.ip_address, inferred from the parameter 'req' beside 'res') reaches 'console.warn' in the clear.
  console.warn({ path: req.path, res }, 'refused');
  next();
}

export const monitor = (request, response) => {
  writeLog({ status: response.statusCode, request }); // ✗ no-plaintext-logging: 'request' (user.device.ip_address, inferred from the parameter 'request' beside 'response') reaches 'console.info' in the clear, by way of writeLog().
  writeLog({ status: response.statusCode, method: request.method });
};

export function queue(req, options) {
  console.info(req, options);
}

export function connected(client, socket, wallet) {
  console.info(client.id, client.publicId, wallet.remoteAddressBook);
  const details = { client: client.id, remoteIp: client.remoteIp };
  console.info(details); // ✗ no-plaintext-logging: 'details' (user.device.ip_address, inferred from the name 'remoteIp' of a connection 'client') reaches 'console.info' in the clear.
  console.info(socket.remoteAddress); // ✗ no-plaintext-logging: 'socket.remoteAddress' (user.device.ip_address, inferred from the name 'remoteAddress' of a connection 'socket') reaches 'console.info' in the clear.
}

export function passwordForgotten(req, res) {
  const params = new URLSearchParams();
  if (typeof req.query.email === 'string') {
    const email = req.query.email.trim();
    if (email) params.append('email', email);
  }
  const queryString = params.toString() ? `?${params.toString()}` : '';
  res.redirect('/password/set');
  return res.redirect('/password/set' + queryString); // ✗ no-personal-data-in-url: 'queryString' (user.contact.email, inferred from the name 'email') reaches a URL through 'res.redirect'.
}

function signedIn(res, err, email) {
  if (!err) res.redirect(`/welcome?email=${email}`); // ✗ no-personal-data-in-url: 'email' (user.contact.email, inferred from the name 'email') reaches a URL through 'res.redirect'.
}

export function called(req, res) {
  res.cookie('theme', req.body.theme);
  res.cookie('who', req.body.email); // ✗ no-plaintext-storage: 'req.body.email' (user.contact.email, inferred from the name 'email') reaches 'res.cookie' in the clear.
  signedIn(res, undefined, req.body.email);
}

export function elsewhere(route, jar, email) {
  jar.cookie(email);
  return route.redirect(`/users/${email}`);
}

export function ordered(req, res) {
  const { user_name: name, quantity } = req.body;
  if (!quantity) req.log.warn({ body: JSON.stringify(req.body) }, 'nothing ordered'); // ✗ no-plaintext-logging: 'req.body' (user.name, inferred from the name 'user_name') reaches 'req.log.warn' in the clear.
  req.log.info({ quantity }, 'ordered');
  res.json({ name });
}

export function measured(req, samples) {
  req.log.info(samples.email);
}

/** What a function makes of a request holds nothing of it but that. */
function pathBehind(req) {
  const [path] = req.url.split('?');
  return path.toLowerCase();
}

export function moved(req, res) {
  console.info(pathBehind(req));
  remember(req);
  res.end();
}

function remember(req) {
  console.info(`asked for ${req.url.split('?')[0]}`);
}
