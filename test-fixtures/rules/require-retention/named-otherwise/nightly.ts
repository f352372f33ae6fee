import { Op } from 'sequelize';
import { Refund, Voyage } from './voyages';

const YEAR = 365 * 86_400_000;

/** A job that runs every night, and calls it `destroy`. */
export async function forgetVoyages(): Promise<void> {
  await Voyage.destroy({ where: { createdAt: { [Op.lt]: new Date(Date.now() - YEAR) } } });
}

/** Chooses by what it is, and not by its age. */
export async function forgive(id: number): Promise<void> {
  await Refund.destroy({ where: { id } });
}
