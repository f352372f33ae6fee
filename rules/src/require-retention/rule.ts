import { type FileView, retentionOf } from '@privet/engine';
import { formatRetention, type Flow, type PersonalDatum, type Retention } from '@privet/model';
import { useAt } from '../code-purposes.ts';
import { defineRule } from '../define-rule.ts';
import type { OptionValues } from '../option-table.ts';
import { evidenceOptions } from '../reportable-flows.ts';
import type { FileSettings } from '../settings.ts';
import { isStored, oncePerStore, policyStoreOf, silenceOnKept, storePhrase, type StoreSink } from '../stores.ts';
import { flowWords } from '../wording/flow.ts';

/** Require an end for personal data that is stored. */
export const requireRetention = defineRule({
  id: 'require-retention',
  summary: 'Require a declared retention, or an end by itself, for personal data that is stored',
  promise: "Don't keep my data when you don't need it any more.",
  law: ['GDPR Art. 5(1)(e)', 'GDPR Art. 13(2)(a)', 'GDPR Art. 30(1)(f)', 'CCPA § 1798.100(a)'],
  preset: 'strict',
  severity: 'warning',
  options: evidenceOptions,
  strictOptions: { evidence: 'any' },

  messages: {
    endless: "'{{data}}' ({{known}}) is kept in {{store}} through '{{sink}}'{{way}}, and nothing says for how long.",
    undeclared:
      "'{{data}}' ({{known}}) is kept in {{store}} through '{{sink}}'{{way}}, and neither {{policy}} nor the code says for how long.",
  },

  asksAboutStores: () => true,
  flows: { sinks: ['database', 'storage', 'recipient'], silence },

  check(file, report, options, settings) {
    const reason = (datum: PersonalDatum, flow: Flow): string | undefined =>
      silence(datum, flow, options, settings, file);
    for (const flow of oncePerStore(file.storedData(), reason, ({ category }) => category)) {
      const words = { ...flowWords(flow), store: storePhrase(flow.sink) };
      // How long it is needed only people know.
      const subject = { ...flow, suggestions: () => [] };
      if (settings.policy === undefined) report(flow.at, 'endless', words, subject);
      else report(flow.at, 'undeclared', { ...words, policy: settings.policy.name }, subject);
    }
  },
});

function silence(
  datum: PersonalDatum,
  flow: Flow,
  { evidence }: OptionValues<typeof evidenceOptions>,
  settings: FileSettings,
  file: FileView,
): string | undefined {
  if (!isStored(flow)) return 'nothing tells that it is kept there';
  const retention = declaredFor(datum, flow, settings, file) ?? file.stores().retentionOf(flow.sink);
  if (retention !== undefined) return `it is kept for ${retention}`;
  const doubt = silenceOnKept(datum, flow, evidence);
  if (doubt !== undefined) return doubt;
  return file.stores().endsWhatIsIn(flow.sink) ? 'what lies there ends by itself' : undefined;
}

/** How long a datum is kept by its own declaration, by the policy's for the store, or by that for its kind and purpose. */
function declaredFor(
  { category, purposes, retention }: PersonalDatum,
  { at, sink }: Flow & { readonly sink: StoreSink },
  settings: FileSettings,
  file: FileView,
): string | undefined {
  const { policy: governing } = settings;
  if (retention !== undefined || governing === undefined) return retention;
  const uses = purposes.length > 0 ? purposes : (useAt(file, at, settings)?.purposes ?? []);
  const declared: readonly (Retention | undefined)[] = [
    policyStoreOf(sink, settings)?.retention,
    retentionOf(governing.policy, { category }),
    ...uses.map((purpose) => retentionOf(governing.policy, { purpose })),
  ];
  const found = declared.find((one) => one !== undefined);
  return found && formatRetention(found);
}
