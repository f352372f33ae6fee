import fastify from 'fastify';

/** @purpose essential.service */
interface BookingBody {
  /** @personalData user.name */
  guestName: string;
  /** @personalData user.contact.email */
  email: string;
  nights: number;
}

const server = fastify({ logger: true }); // ✗ no-leaky-sdk-options: 'logger: true' in 'fastify' logs the IP address of every request.

server.post<{ Body: BookingBody; Params: { room: string } }>('/rooms/:room/bookings', async (request, reply) => {
  request.log.info({ room: request.params.room, nights: request.body.nights });
  request.log.info({ guest: request.body.guestName }, 'booking'); // ✗ no-plaintext-logging: 'request.body.guestName' (user.name, declared on BookingBody) reaches 'request.log.info' in the clear.
  server.log.warn(`late booking by ${request.body.email}`); // ✗ no-plaintext-logging: 'request.body.email' (user.contact.email, declared on BookingBody) reaches 'server.log.warn' in the clear.
  server.log.warn(`late booking of ${request.params.room}`);
  return reply.code(201).send({ email: request.body.email });
});

server.get<{ Querystring: { from: string } }>('/rooms', async (request) => {
  request.log.debug(request.query.from);
  return [];
});
