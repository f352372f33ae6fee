import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model, Sequelize } from 'sequelize';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

class Order extends Model<InferAttributes<Order>, InferCreationAttributes<Order>> {
  declare id: CreationOptional<number>;
  declare email: string;
}

class Parcel extends Model {}

class Invoice extends Model<InferAttributes<Invoice>, InferCreationAttributes<Invoice>> {
  declare email: string;
}

const database = new Sequelize('postgres://localhost/shop');
const Visit = database.define('Visit', {});

export async function save(customer: Customer): Promise<void> {
  await Order.create({ email: customer.email }); // ✗ require-retention
  await Parcel.update({ email: customer.email }, { where: { id: 1 } }); // ✗ require-retention
  await Visit.bulkCreate([{ email: customer.email }]); // ✗ require-retention
  await database.query('INSERT INTO bills (email) VALUES (?)', { replacements: [customer.email] }); // ✗ require-retention
  const invoice = await Invoice.findByPk(1, { rejectOnEmpty: true });
  await invoice.update({ email: customer.email }); // ✗ require-retention
  await Order.findAll({ where: { email: customer.email } });
  await Order.destroy({ where: { email: customer.email } });
  await database.query('SELECT * FROM bills WHERE email = ?', { replacements: [customer.email] });
}
