import { initialsOf } from '../shared/logging';
import type { PatientCard, RegisterPatientDto, WaitingRoomEntry } from './dto';
import type { Patient } from './patient.entity';

export function patientFrom(dto: RegisterPatientDto): Omit<Patient, 'id' | 'createdAt' | 'appointments'> {
  const { fullName, birthDate, phone, email = null, insuranceNumber } = dto;
  return { fullName, birthDate, phone, email, insuranceNumber, denomination: null };
}

export const toCard = ({ id, fullName, birthDate }: Patient): PatientCard => ({ id, fullName, birthDate });

export function toWaitingRoom(patients: readonly Patient[]): WaitingRoomEntry[] {
  return patients.map(({ fullName }, index) => ({ number: index + 1, initials: initialsOf(fullName) }));
}
