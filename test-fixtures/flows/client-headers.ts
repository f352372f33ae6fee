// What a request's headers say of who asks.

interface Visit {
  readonly path: string;
  readonly browser: string;
  readonly latitude: string;
  readonly city: string;
}

interface Shop {
  readonly title: string;
  readonly latitude: string;
  readonly city: string;
}

function clientAddress(headers: Headers): string {
  const forwarded = headers.get('x-forwarded-for');
  return forwarded === null ? '' : forwarded.split(',')[0];
}

export function GET(request: Request): Response {
  const from = clientAddress(request.headers);
  console.log('asked by', from); // ✗ no-plaintext-logging: 'from' (user.device.ip_address, a known source of personal data) reaches 'console.log' in the clear.
  console.log(request.headers.get('X-Vercel-IP-Latitude')); // ✗ no-plaintext-logging: 'request.headers.get('X-Vercel-IP-Latitude')' (user.location.precise, a known source of personal data) reaches 'console.log' in the clear.
  console.log(request.headers.get('accept-language'), request.headers.get('content-length'));
  return new Response('ok');
}

/** Where a visitor is, beside what is known of their browser. */
export function visited(visit: Visit): void {
  console.log(visit.latitude); // ✗ no-plaintext-logging: 'visit.latitude' (user.location.precise, inferred from the name 'latitude' beside 'browser') reaches 'console.log' in the clear.
  console.log(visit.path, visit.browser);
}

/** A shop stands where everybody sees it. */
export function opened(shop: Shop): void {
  console.log(shop.title, shop.latitude, shop.city);
}
