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
