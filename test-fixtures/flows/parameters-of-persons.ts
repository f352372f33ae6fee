// privet-fixture: keep-names
interface Reply {
  status: number;
}

function failed(reply: Reply, endpoint: string): Error {
  console.warn(endpoint);
  return new Error(`Got ${reply.status} from ${endpoint}`);
}

export function getUserByUsername(token: string, username: string, reply: Reply): void {
  console.info(username); // ✗ no-plaintext-logging: 'username' (user.account.username, inferred from the parameter 'username' of 'getUserByUsername') reaches 'console.info' in the clear.
  failed(reply, `users/${username}`); // ✗ no-plaintext-logging: 'username' (user.account.username, inferred from the parameter 'username' of 'getUserByUsername') reaches 'console.warn' in the clear, by way of failed(). ✗ no-personal-data-in-errors: 'username' (user.account.username, inferred from the parameter 'username' of 'getUserByUsername') reaches an error message through 'new Error', by way of failed().
  failed(reply, token);
}

export const membersMerged = (primaryId: string, primaryDisplayName: string, displayNameLength: number): void => {
  console.info(primaryId, displayNameLength);
  console.info(primaryDisplayName); // ✗ no-plaintext-logging: 'primaryDisplayName' (user.name, inferred from the parameter 'primaryDisplayName' of 'membersMerged') reaches 'console.info' in the clear.
};

export class Directory {
  notifyMember(displayName: string, title: string): void {
    console.info(title);
    console.info(displayName); // ✗ no-plaintext-logging: 'displayName' (user.name, inferred from the parameter 'displayName' of 'notifyMember') reaches 'console.info' in the clear.
  }

  addUserToProject(displayName: string): void {
    console.info(displayName);
  }
}

export function connect(username: string, host: string): void {
  console.info(host, username);
}

export function createDatabaseUser(username: string): void {
  console.info(username);
}

export function renameProject(displayName: string): void {
  console.info(displayName);
}
