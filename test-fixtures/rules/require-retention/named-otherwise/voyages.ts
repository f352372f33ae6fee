import { DataTypes, Model, Sequelize } from 'sequelize';

export class Voyage extends Model {}
export class Refund extends Model {}

const database = new Sequelize('postgres://localhost/harbour');
Voyage.init({ email: DataTypes.STRING }, { sequelize: database });
Refund.init({ email: DataTypes.STRING }, { sequelize: database });
