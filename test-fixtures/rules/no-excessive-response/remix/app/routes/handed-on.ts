import { action } from '../features/account-action.ts';

export { loader } from '../features/account-loader.ts'; // ✗ no-excessive-response: 'loader' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'loader', and whoever reads it needs no credentials.
export { action };
