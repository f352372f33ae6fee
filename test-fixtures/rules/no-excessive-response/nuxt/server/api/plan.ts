import { defineEventHandler, getRouterParam, readBody, send } from 'h3';
import { findUser } from '../../../user.ts';

export default defineEventHandler(async (event) => {
  const { id } = await readBody<{ id: string }>(event);
  const { plan, passwordHash, ...user } = await findUser(id);
  if (plan === 'none') return send(event, { user: await findUser(getRouterParam(event, 'id') ?? '') }); // ✗ no-excessive-response: 'findUser(getRouterParam(event, 'id') ?? '')' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'send', and whoever reads it needs no credentials.
  return { id: user.id, plan };
});
