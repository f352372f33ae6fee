import { geolocation, ipAddress } from '@vercel/functions';

export function GET(request: Request): Response {
  const place = geolocation(request);
  console.log(ipAddress(request)); // ✗ no-plaintext-logging
  console.log(place.latitude); // ✗ no-plaintext-logging
  console.log(place.region);
  return new Response('Hello');
}
