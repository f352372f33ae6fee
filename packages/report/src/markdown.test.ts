import { describe, expect, it } from 'vitest';
import { markdownOf } from './markdown.ts';
import { findingOf, reportOf } from './testing/reports.ts';

describe('markdownOf', () => {
  it('lists problems by file and the inventory', () => {
    expect(markdownOf(reportOf())).toBe(
      `# Personal data report

1 problem (1 error, 0 warnings) in 1 file.
Annotated: 2 of 3 declarations of personal data (66 %).
Not followed: 2 calls (unknown callee: 2).

## Problems

### src/signup.ts

| Place | Severity | Problem | Rule |
| --- | --- | --- | --- |
| 2:10 | error | 'user.email' (user.contact.email, declared on User) reaches 'logger.info' in the clear, by way of notify().<br>→ src/signup.ts:2 passed to notify()<br>→ src/notify.ts:4 logged | [privet/no-plaintext-logging](https://example.org/no-plaintext-logging) |

## Inventory

| Category | Declarations | Purposes | Stores | Flows | Recipients |
| --- | --- | --- | --- | --- | --- |
| user.contact.email | 0 |  |  | 0 | sendgrid |
`,
    );
  });

  it('shows source code as it is written', () => {
    const finding = findingOf({ message: "'a|b<script>*x*' reaches 'log'." });
    expect(markdownOf(reportOf({ findings: [finding] }))).toContain("'a\\|b\\<script\\>\\*x\\*' reaches");
  });
});
