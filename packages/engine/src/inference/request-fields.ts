import { snakeCaseOf } from './snake-case.ts';

/** Objects that stand for what a client asked for. */
const requests = /^(.*_)?(req|request)$/;
/** Fields of theirs by which the client is known. */
const addresses = /^(ip|ips|remote_ip|remote_addr(ess)?)$/;

/** Whether a field in lower snake case is the address of the client who sent a request: `ip` of `req`. */
export function isClientAddress(name: string, holder: string | undefined): boolean {
  return holder !== undefined && addresses.test(name) && requests.test(snakeCaseOf(holder));
}
