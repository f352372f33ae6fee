import type { RequestHandler, Response } from 'express';
import { RunnerModel, type RunnerDocument } from '../db/runner.model';
import { TokenModel } from '../db/token.model';
import { hashToken } from '../sessions/tokens';
import { HttpError } from './errors';

export const authenticate: RequestHandler = async (request, response, next) => {
  const [, token = ''] = (request.headers.authorization ?? '').split(' ');
  const known = await TokenModel.findOne({ hash: hashToken(token) });
  const runner = known && (await RunnerModel.findById(known.runnerId));
  if (!runner) throw new HttpError(401, 'sign in first');
  response.locals['runner'] = runner;
  next();
};

export function runnerOf(response: Response): RunnerDocument {
  return response.locals['runner'] as RunnerDocument;
}

export function allow(...roles: readonly RunnerDocument['role'][]): RequestHandler {
  return (_request, response, next) => {
    if (!roles.includes(runnerOf(response).role)) throw new HttpError(403, `needs ${roles.join(' or ')}`);
    next();
  };
}
