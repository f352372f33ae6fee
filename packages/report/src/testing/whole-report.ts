import type { Evidence, Finding, HeldFlow, Report, ReportedSink } from '@privet/model';
import { findingOf, locationOf, reportOf } from './reports.ts';

const mixpanel = {
  id: 'mixpanel',
  name: 'Mixpanel',
  kind: 'analytics',
  purpose: 'analytics.reporting',
  country: 'US',
} as const;

const track: ReportedSink = {
  kind: 'recipient',
  name: 'mixpanel.track',
  package: 'mixpanel',
  recipient: mixpanel,
  location: locationOf('src/track.ts', 3, 1, 20),
};

const evidence: Evidence = { level: 'declared', strength: 'strong', reason: 'declared on User' };

/** The problem of a report that is sent to a recipient. */
export const sentFinding: Finding = findingOf({
  ruleId: 'no-undeclared-recipient',
  severity: 'warning',
  message: "'user.name' (user.name, declared on User) reaches the recipient Mixpanel.",
  location: locationOf('src/track.ts', 3, 8, 9),
  data: [{ category: 'user.name', evidence, path: ['first'], declaration: locationOf('src/user.ts', 4, 3, 4) }],
  sink: track,
  through: [],
  steps: [],
  fingerprint: '77aa',
  suggestions: [{ kind: 'remove', title: "Remove the property 'name: user.name'", edits: [] }],
});

function heldFlow(line: number, sink: ReportedSink, protections: HeldFlow['protections']): HeldFlow {
  const location = locationOf('src/keep.ts', line, 5, 10);
  return { sink, location, text: 'user.email', through: [], protections, contextPurposes: [] };
}

const stored: ReportedSink = {
  kind: 'database',
  name: 'db.user.create',
  package: '@prisma/client',
  location: locationOf('src/keep.ts', 1, 1, 30),
};

const kept = [heldFlow(1, stored, []), heldFlow(2, stored, []), heldFlow(9, stored, ['encrypted'])];

/** A report in which every part says something. */
export function wholeReport(): Report {
  return reportOf({
    findings: [findingOf(), sentFinding],
    suppressed: [
      {
        finding: findingOf({ message: "'id' reaches 'log'.", fingerprint: '88bb' }),
        by: 'policy',
        reason: 'For now.',
        owner: 'shop',
        until: '2027-01-31',
      },
    ],
    inventory: {
      categories: [
        {
          category: 'user.contact.email',
          declarations: [
            {
              name: 'User.email',
              location: locationOf('src/user.ts', 3, 3, 5),
              evidence,
              purposes: ['essential.service.account'],
              legalBases: [],
              dataSubjects: [],
              recipients: [],
              retention: 'P2Y',
            },
          ],
          stores: kept,
          flows: [heldFlow(4, track, [])],
          recipients: ['mixpanel'],
        },
        { category: 'user.name', declarations: [], stores: kept.slice(0, 1), flows: [], recipients: [] },
      ],
      recipients: [{ recipient: mixpanel, declared: false, categories: ['user.contact.email'] }],
    },
    coverage: { annotated: 2, all: 3, untyped: { values: 1, all: 8 } },
    diagnostics: [
      { severity: 'warning', message: "';' expected.", file: 'src/a.ts', start: { line: 3, column: 7, offset: 40 } },
      { severity: 'note', message: 'No source files found.' },
    ],
  });
}
