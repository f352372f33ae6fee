import { CustomerTable } from '@/components/customer-table';
import { requireRole } from '@/lib/auth';
import { customerRepository, toRow } from '@/server/customers';

const pageSize = 50;

export default async function CustomersPage({ searchParams }: { searchParams: Promise<{ page?: string }> }) {
  await requireRole('SUPPORT', 'ADMIN');
  const { page = '1' } = await searchParams;
  const [customers, total] = await Promise.all([
    customerRepository.page((Number(page) - 1) * pageSize, pageSize),
    customerRepository.count(),
  ]);
  return (
    <main>
      <h1>{total} customers</h1>
      <CustomerTable rows={customers.map(toRow)} />
    </main>
  );
}
