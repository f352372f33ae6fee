import express, { type NextFunction, type Request, type Response } from 'express';

/** @purpose essential.service.authentication */
interface CurrentUser {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

interface Locals {
  requestId: string;
  user?: CurrentUser;
}

declare function userFor(token: string | undefined): Promise<CurrentUser | undefined>;

export async function authenticate(request: Request, response: Response<unknown, Locals>, next: NextFunction): Promise<void> {
  const user = await userFor(request.get('authorization'));
  if (user === undefined) {
    console.warn('refused', response.locals.requestId);
    response.sendStatus(401);
    return;
  }
  console.info('authenticated', user.id);
  console.info('authenticated', user); // ✗ no-plaintext-logging: 'user' (user.contact.email, declared on CurrentUser) reaches 'console.info' in the clear.
  response.locals.user = user;
  next();
}

export function trace(request: Request, response: Response<unknown, Locals>, next: NextFunction): void {
  console.info(request.method);
  console.info(response.locals.user?.id);
  console.info(response.locals.user?.email); // ✗ no-plaintext-logging: 'response.locals.user?.email' (user.contact.email, declared on CurrentUser) reaches 'console.info' in the clear.
  console.info(request.ip); // ✗ no-plaintext-logging: 'request.ip' (user.device.ip_address, a known source of personal data) reaches 'console.info' in the clear.
  next();
}

express().use(authenticate).use(trace);
