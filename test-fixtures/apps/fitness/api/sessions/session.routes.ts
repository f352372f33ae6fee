import { Router } from 'express';
import { z } from 'zod';
import { authenticate, runnerOf } from '../http/authenticate';
import { bodyOf } from '../http/validate';
import { closeSessions, openSession } from './session.service';

const credentials = z.object({
  email: z.email().meta({ personalData: 'user.contact.email', purpose: 'account' }),
  password: z.string().min(10).meta({ personalData: 'user.authorization.password', purpose: 'account' }),
});

export const sessions = Router();

sessions.post('/', async (request, response) => {
  response.status(201).json(await openSession(bodyOf(credentials, request)));
});

sessions.delete('/current', authenticate, async (_request, response) => {
  await closeSessions(runnerOf(response).id);
  response.sendStatus(204);
});
