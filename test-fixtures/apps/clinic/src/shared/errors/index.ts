export { Conflict, DomainError, NotFound } from './domain-errors';
export { ErrorFilter } from './error.filter';
