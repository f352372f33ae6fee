import { Link, redirect, useNavigate } from 'react-router-dom';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function LoginLink({ customer }: { customer: Customer }) {
  const navigate = useNavigate();
  const leave = () => navigate(`/login?email=${customer.email}`); // ✗ no-personal-data-in-url
  const stay = () => navigate('/login');
  return (
    <div onClick={leave} onBlur={stay}>
      <Link to={`/login?email=${customer.email}`}>Log in</Link> {/* ✗ no-personal-data-in-url */}
      <Link to="/help">{customer.email}</Link>
    </div>
  );
}

export function load(customer: Customer): Response {
  return redirect(`/login?email=${customer.email}`); // ✗ no-personal-data-in-url
}
