import Link from 'next/link';
import type { CustomerRow } from '@/server/customers';

export function CustomerTable({ rows }: { rows: readonly CustomerRow[] }) {
  return (
    <table>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Link href={`/admin/customers/${row.id}`}>{row.name}</Link>
            </td>
            <td>
              <a href={`mailto:${row.email}`}>{row.email}</a>
            </td>
            <td>{row.hasPhone ? 'phone' : ''}</td>
            <td>
              <SearchTickets row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SearchTickets({ row }: { row: CustomerRow }) {
  return <Link href={`/admin/tickets?from=${encodeURIComponent(row.email)}`}>Tickets</Link>; // ✗ no-personal-data-in-url: 'row.email' (user.contact.email, declared on CustomerRow) reaches a URL through '<Link href>'.
}
