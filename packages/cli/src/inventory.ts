import type { FileFlow, FileView } from '@privet/engine';
import {
  compareBySensitivity,
  type CategoryId,
  type HeldCategory,
  type HeldDeclaration,
  type HeldFlow,
  type HeldRecipient,
  type Inventory,
  type RecipientModel,
  type SinkKind,
} from '@privet/model';
import { compareText } from './file-system.ts';
import { reportedEvidence, reportedSink } from './findings.ts';
import type { Places } from './places.ts';

/** What one file adds to the inventory. */
export interface FileInventory {
  readonly declarations: readonly { readonly category: CategoryId; readonly declaration: HeldDeclaration }[];
  readonly flows: readonly InventoryFlow[];
}

interface InventoryFlow {
  readonly categories: readonly CategoryId[];
  /** Ids of recipients that the data's own declarations name. */
  readonly declaredRecipients: readonly string[];
  readonly flow: HeldFlow;
}

const sinkKinds = [
  'log',
  'recipient',
  'storage',
  'database',
  'url',
  'error',
  'network',
] as const satisfies readonly SinkKind[];

/** Declarations and flows of personal data in a file. */
export function fileInventoryOf(view: FileView, places: Places): FileInventory {
  return {
    declarations: view.personalDeclarations().map(({ category, name, holder, range, evidence, purposes }) => ({
      category,
      declaration: {
        name: holder === undefined ? name : `${holder}.${name}`,
        location: places({ file: view.file, ...range }),
        evidence: reportedEvidence(evidence),
        purposes,
        legalBases: [],
        dataSubjects: [],
        recipients: [],
      },
    })),
    flows: view.flowsTo(...sinkKinds).map((flow) => inventoryFlow(flow, places)),
  };
}

function inventoryFlow({ data, sink, at, text, through, protections }: FileFlow, places: Places): InventoryFlow {
  return {
    categories: [...new Set(data.map(({ category }) => category))],
    declaredRecipients: data.flatMap(({ recipients }) => recipients),
    flow: {
      sink: reportedSink(sink, places),
      location: places(at),
      text,
      through,
      protections,
      contextPurposes: [],
    },
  };
}

/** The inventory of a code base from those of its files; `declared` are recipients that its settings name. */
export function inventoryOf(files: readonly FileInventory[], declared: readonly string[]): Inventory {
  const declarations = files.flatMap((file) => file.declarations);
  const flows = files.flatMap((file) => file.flows);
  const ids = [...declarations.map(({ category }) => category), ...flows.flatMap(({ categories }) => categories)];
  return {
    categories: [...new Set(ids)].sort(compareBySensitivity).map((category): HeldCategory => {
      const own = flows.filter(({ categories }) => categories.includes(category)).map(({ flow }) => flow);
      return {
        category,
        declarations: declarations.filter((held) => held.category === category).map(({ declaration }) => declaration),
        stores: own.filter(({ sink }) => isStore(sink.kind)),
        flows: own.filter(({ sink }) => !isStore(sink.kind)),
        recipients: sortedIds(own.flatMap(({ sink }) => sink.recipient?.id ?? [])),
      };
    }),
    recipients: recipientsOf(
      flows,
      new Set([...declared, ...flows.flatMap(({ declaredRecipients }) => declaredRecipients)]),
    ),
  };
}

/** Whether what reaches a sink of some kind is kept there. */
export function isStore(kind: SinkKind): boolean {
  return kind === 'storage' || kind === 'database';
}

function recipientsOf(flows: readonly InventoryFlow[], declared: ReadonlySet<string>): readonly HeldRecipient[] {
  const models = new Map<string, RecipientModel>();
  const received = new Map<string, Set<CategoryId>>();
  for (const { categories, flow } of flows) {
    const { recipient } = flow.sink;
    if (recipient === undefined) continue;
    models.set(recipient.id, recipient);
    const known = received.get(recipient.id) ?? new Set();
    categories.forEach((category) => known.add(category));
    received.set(recipient.id, known);
  }
  return [...models.values()]
    .sort((a, b) => compareText(a.id, b.id))
    .map((recipient) => ({
      recipient,
      declared: [...domainsOf(recipient.id), recipient.name].some((name) => declared.has(name)),
      categories: [...(received.get(recipient.id) ?? [])].sort(compareBySensitivity),
    }));
}

/** A recipient's id and, where that is a host, the domains that it lies in: who owns those owns it. */
function domainsOf(id: string): readonly string[] {
  const labels = id.split('.');
  return labels.map((_label, index) => labels.slice(index).join('.'));
}

function sortedIds(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort(compareText);
}
