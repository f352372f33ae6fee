// `get` takes out of an object what lies at a path.
import _ from 'lodash';

export interface Visit {
  readonly user: {
    /** @personalData user.contact.email @purpose essential.service.operations */
    readonly email: string;
    readonly plan: string;
  };
  readonly path: string;
}

export function visited(visit: Visit, member: string): void {
  console.log(_.get(visit, 'path'), _.get(visit, ['user', 'plan'], 'free'));
  console.log(_.get(visit, 'user.email')); // ✗ no-plaintext-logging: '_.get(visit, 'user.email')' (user.contact.email, declared on Visit) reaches 'console.log' in the clear.
  const user = _.get(visit, ['user'], null);
  console.log(user?.plan);
  console.log(user); // ✗ no-plaintext-logging: 'user' (user.contact.email, declared on Visit) reaches 'console.log' in the clear.
  console.log(_.get(visit, ['user', member])); // ✗ no-plaintext-logging: '_.get(visit, ['user', member])' (user.contact.email, declared on Visit) reaches 'console.log' in the clear.
}
