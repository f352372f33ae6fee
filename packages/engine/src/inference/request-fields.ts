import { snakeCaseOf } from './snake-case.ts';

/** Objects that stand for what a client asked for. */
const requests = /^(.*_)?(req|request)$/;
/** Fields of theirs by which the client is known. */
const addresses = /^(ip|ips|remote_ip|remote_addr(ess)?)$/;
/** Objects that stand for a connection. */
const connections = /^(.*_)?(client|socket|connection|conn|peer)$/;
/** Fields of theirs that speak of who is at its other end. */
const remoteAddresses = /^remote_(ip|addr(ess)?|ip_addr(ess)?)$/;

/** What a field in lower snake case is the client's address of: `ip` of the request `req`, `remote_ip` of a connection. */
export function clientAddressOf(name: string, holder: string): 'request' | 'connection' | undefined {
  const isOfRequest = addresses.test(name);
  const isRemote = remoteAddresses.test(name);
  if (!isOfRequest && !isRemote) return undefined;
  const object = snakeCaseOf(holder);
  if (isOfRequest && requests.test(object)) return 'request';
  return isRemote && connections.test(object) ? 'connection' : undefined;
}

/** What is kept of who did something, and from where. */
const deeds = /^(user_agent|actor|actor_(id|type|email|name))$/;
/** Whose deed it is, in a record that says what was done. */
const doers = /^(user|member|account|profile)_?id$/;
const doings = /^(action|event|event_(name|type)|activity|activity_type|operation|login_at|logged_in_at|signed_in_at)$/;

/**
 * The sibling by which a field in lower snake case is known to be the address from which a person did something: `ip` beside
 * `userAgent` or `actorId`, or beside `userId` and `action`.
 */
export function addressBeside(name: string, siblings: readonly string[] | undefined): string | undefined {
  if (siblings === undefined || !addresses.test(name)) return undefined;
  const deed = siblings.find((sibling) => deeds.test(snakeCaseOf(sibling)));
  if (deed !== undefined) return deed;
  const isDeed = siblings.some((sibling) => doings.test(snakeCaseOf(sibling)));
  return isDeed ? siblings.find((sibling) => doers.test(snakeCaseOf(sibling))) : undefined;
}

/** Fields that say where somebody is. */
const positions = /^(lat|lng|lon|latitude|longitude)$/;
const cities = /^(city|town|postal_code|zip_code)$/;
/** What is known of a visitor's client alone. */
const clients =
  /^(ua|user_agent|browser(_(name|version))?|os_version|ip|ip_address|client_ip|remote_addr(ess)?|visitor_id)$/;

/**
 * The sibling by which a field in lower snake case is known to say where the visitor is who asks: `latitude` beside `browser`.
 */
export function visitorBeside(name: string, siblings: readonly string[] | undefined): string | undefined {
  if (siblings === undefined || !(positions.test(name) || cities.test(name))) return undefined;
  return siblings.find((sibling) => clients.test(snakeCaseOf(sibling)));
}

/** How exactly such a field says it. */
export function isPosition(name: string): boolean {
  return positions.test(name);
}
