/** What lets whoever holds it in is as good as a password, and is a person's wherever it stands. */
export function mailLinks(jwtToken: string, resetToken: string, magicLink: string): void {
  console.log('signed', jwtToken); // ✗ no-plaintext-logging: 'jwtToken' (user.authorization.credentials, inferred from the name 'jwtToken') reaches 'console.log' in the clear.
  console.log(`reset ${resetToken}`); // ✗ no-plaintext-logging: 'resetToken' (user.authorization.credentials, inferred from the name 'resetToken') reaches 'console.log' in the clear.
  console.log('link', magicLink); // ✗ no-plaintext-logging: 'magicLink' (user.authorization.credentials, inferred from the name 'magicLink') reaches 'console.log' in the clear.
}

export function others(csrfToken: string, nextPageToken: string, resetTokenCount: number, magicLinkEnabled: boolean): void {
  console.log(csrfToken, nextPageToken, resetTokenCount, magicLinkEnabled);
}

export function design(tokens: { spacing: string }, token: string): void {
  console.log(tokens.spacing, token);
}
