import { html, type Content, type Markup } from './markup.ts';

/** One column of a table: the head and what stands below it. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => Content;
  readonly isNumber?: true;
  /** What stands at the foot. */
  readonly total?: Content;
}

/** A table whose first column names the rows; columns that tell nothing of any row are left out. */
export function tableOf<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): Markup {
  if (rows.length === 0) return html`<p>${caption}: none.</p>`;
  const filled = columns
    .map((column) => ({ ...column, cells: rows.map(column.cell) }))
    .filter(({ cells }) => cells.some((cell) => !isEmpty(cell)));
  return html`<div class="table" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${filled.map(({ head, isNumber }) => html`<th scope="col" class="${classOf(isNumber)}">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (_row, index) =>
            html`<tr>
              ${filled.map(({ cells, isNumber }, column) => cellOf(cells[index], column === 0, isNumber))}
            </tr>`,
        )}
      </tbody>
      ${footOf(filled)}
    </table>
  </div>`;
}

function cellOf(content: Content, namesRow: boolean, isNumber: true | undefined): Markup {
  return namesRow ? html`<th scope="row">${content}</th>` : html`<td class="${classOf(isNumber)}">${content}</td>`;
}

function footOf(columns: readonly Pick<Column<never>, 'total' | 'isNumber'>[]): Markup | undefined {
  if (columns.every(({ total }) => total === undefined)) return undefined;
  const cells = columns.map(({ total, isNumber }, index) => cellOf(total, index === 0, isNumber));
  return html`<tfoot>
    <tr>
      ${cells}
    </tr>
  </tfoot>`;
}

function classOf(isNumber: true | undefined): string {
  return isNumber ? 'number' : 'words';
}

function isEmpty(cell: Content): boolean {
  return cell === undefined || cell === '' || (Array.isArray(cell) && cell.every(isEmpty));
}
