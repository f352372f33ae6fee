const ipAddress = { source: 'user.device.ip_address' } as const;
const city = { source: 'user.location.imprecise' } as const;
const position = { source: 'user.location.precise' } as const;

/**
 * Headers of a request that tell whose device asks and from where, as clients send them, or as the network adds them that
 * stands before a server: Cloudflare (https://developers.cloudflare.com/fundamentals/reference/http-headers), Vercel
 * (https://vercel.com/docs/headers/request-headers), Akamai, Fastly, Fly.io.
 */
export const clientHeaders = {
  'user-agent': { source: 'user.device' },
  forwarded: ipAddress,
  'x-forwarded-for': ipAddress,
  'x-real-ip': ipAddress,
  'x-client-ip': ipAddress,
  'cf-connecting-ip': ipAddress,
  'true-client-ip': ipAddress,
  'fastly-client-ip': ipAddress,
  'fly-client-ip': ipAddress,
  'x-vercel-forwarded-for': ipAddress,
  'x-vercel-ip-city': city,
  'x-vercel-ip-postal-code': city,
  'x-vercel-ip-latitude': position,
  'x-vercel-ip-longitude': position,
  'cf-ipcity': city,
  'cf-iplatitude': position,
  'cf-iplongitude': position,
} as const;

// What is made of entries has forgotten their names.
const categories = Object.fromEntries(
  Object.entries(clientHeaders).map(([name, { source }]) => [name, source]),
) as Readonly<Record<keyof typeof clientHeaders, (typeof clientHeaders)[keyof typeof clientHeaders]['source']>>;

/** A call that gives back the header that an argument names. */
export function readsHeader<Argument extends number>(argument: Argument) {
  return { call: { sourceByName: { argument, names: categories } } } as const;
}
