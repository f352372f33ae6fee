import type { HeldCategory, HeldDeclaration, HeldFlow, HeldRecipient, Inventory } from '@privet/model';
import { counted } from '../counted.ts';
import { codeOf, namesOf } from './code.ts';
import { html, type Content, type Markup } from './markup.ts';
import { placeOf } from './place.ts';
import { sinksOf, type HeldSink } from './sinks.ts';
import { tableOf } from './table.ts';

/** A list of places that is shown whole; a longer one is folded. */
const mostPlaces = 3;

/** What personal data the code base holds, where it is kept, and where it goes, whether a rule minds or not. */
export function inventorySection({ categories, recipients }: Inventory): Markup {
  return html`<section aria-labelledby="inventory">
    <h2 id="inventory">Inventory</h2>
    ${categoryTable(categories)} ${recipientTable(recipients)}
    ${sinkTable(
      'Stores',
      sinksOf(categories, ({ stores }) => stores),
    )}
    ${sinkTable(
      'Other ways out of the program',
      sinksOf(categories, ({ flows }) => flows),
    )}
    ${declarationTable(categories)}
  </section>`;
}

function categoryTable(categories: readonly HeldCategory[]): Markup {
  return tableOf(
    'Categories of personal data',
    [
      { head: 'Category', cell: ({ category }) => codeOf(category) },
      { head: 'Declarations', cell: ({ declarations }) => declarations.length, isNumber: true },
      {
        head: 'Annotated',
        cell: ({ declarations }) => declarations.filter(({ evidence }) => evidence.level === 'declared').length,
        isNumber: true,
      },
      { head: 'Purposes', cell: ({ declarations }) => distinct(declarations.flatMap(({ purposes }) => purposes)) },
      { head: 'Stores', cell: ({ stores }) => distinct(stores.map(({ sink }) => sink.name)) },
      { head: 'Other flows', cell: ({ flows }) => flows.length, isNumber: true },
      { head: 'Recipients', cell: ({ recipients }) => namesOf(recipients) },
    ],
    categories,
  );
}

function recipientTable(recipients: readonly HeldRecipient[]): Markup {
  return tableOf(
    'Recipients',
    [
      { head: 'Recipient', cell: ({ recipient }) => recipient.name },
      { head: 'Id', cell: ({ recipient }) => codeOf(recipient.id) },
      { head: 'Kind', cell: ({ recipient }) => recipient.kind },
      {
        head: 'Usual purpose',
        cell: ({ recipient }) => namesOf(recipient.purpose === undefined ? [] : [recipient.purpose]),
      },
      { head: 'Country', cell: ({ recipient }) => recipient.country },
      { head: 'Declared', cell: ({ declared }) => (declared ? 'yes' : 'no') },
      { head: 'Categories', cell: ({ categories }) => namesOf(categories) },
    ],
    recipients,
  );
}

function sinkTable(caption: string, sinks: readonly HeldSink[]): Markup {
  return tableOf(
    caption,
    [
      { head: 'Sink', cell: ({ sink }) => codeOf(sink.name) },
      { head: 'Kind', cell: ({ sink }) => sink.kind },
      { head: 'Package', cell: ({ sink }) => codeOf(sink.package) },
      { head: 'Recipient', cell: ({ sink }) => sink.recipient?.name },
      { head: 'Categories', cell: ({ categories }) => namesOf(categories) },
      { head: 'Protection', cell: ({ protections }) => namesOf(protections) },
      { head: 'Places', cell: ({ flows }) => placesOf(flows) },
    ],
    sinks,
  );
}

function placesOf(flows: readonly HeldFlow[]): Content {
  const list = html`<ul>
    ${flows.map(({ location, text }) => html`<li>${codeOf(text)} ${placeOf(location)}</li>`)}
  </ul>`;
  if (flows.length <= mostPlaces) return list;
  return html`<details>
    <summary>${counted(flows.length, 'place')}</summary>
    ${list}
  </details>`;
}

function declarationTable(categories: readonly HeldCategory[]): Markup | undefined {
  const rows = categories.flatMap(({ category, declarations }) =>
    declarations.map((declaration) => ({ category, declaration })),
  );
  if (rows.length === 0) return undefined;
  const told = (tell: (declaration: HeldDeclaration) => Content) => {
    return ({ declaration }: (typeof rows)[number]): Content => tell(declaration);
  };
  return html`<details>
    <summary>${counted(rows.length, 'declaration')} of personal data</summary>
    ${tableOf(
      'Declarations of personal data',
      [
        { head: 'Name', cell: told(({ name }) => codeOf(name)) },
        { head: 'Category', cell: ({ category }) => codeOf(category) },
        {
          head: 'Evidence',
          cell: told(({ evidence: { level, strength, reason } }) => `${reason} (${level}, ${strength})`),
        },
        { head: 'Purposes', cell: told(({ purposes }) => namesOf(purposes)) },
        { head: 'Legal bases', cell: told(({ legalBases }) => namesOf(legalBases)) },
        { head: 'Data subjects', cell: told(({ dataSubjects }) => namesOf(dataSubjects)) },
        { head: 'Recipients', cell: told(({ recipients }) => namesOf(recipients)) },
        { head: 'Retention', cell: told(({ retention }) => retention) },
        { head: 'Protection', cell: told(({ protection }) => protection) },
        { head: 'Place', cell: told(({ location }) => placeOf(location)) },
      ],
      rows,
    )}
  </details>`;
}

function distinct(words: readonly string[]): Content {
  return namesOf(new Set(words));
}
