import { Model, Sequelize } from 'sequelize';

interface Reader {
  /** @personalData user.contact.email */
  email: string;
}

class Loan extends Model {}

const database = new Sequelize('postgres://localhost/library');
const Fine = database.define('Fine', {});

export async function register({ email }: Reader): Promise<void> {
  await Loan.create({ email }); // ✗ require-retention: 'email' (user.contact.email, declared on Reader) is kept in 'Loan' of sequelize through 'Loan.create', and nothing says for how long.
  await Fine.update({ email }, { where: { id: 42 } }); // ✗ require-retention: 'email' (user.contact.email, declared on Reader) is kept in 'Fine' of sequelize through 'Fine.update', and nothing says for how long.
  await Loan.findOne({ where: { email } });
  await Fine.destroy({ where: { email } });
}
