import { Controller, Get, UseGuards } from '@nestjs/common';
import type { Patient } from '../patient.ts';
import { Documented, DoctorsOnly, ForClerks, Role } from './composed.ts';
import { DoctorGuard } from './doctor.guard.ts';
import { ReceptionGuard } from './reception.guard.ts';
import { Roles } from './roles.decorator.ts';

declare const patients: { find(id: string): Patient };

@Controller('records')
export class RecordsController {
  @Get()
  open(id: string): string {
    return patients.find(id).diagnosis; // ✗ restrict-access: 'patients.find(id).diagnosis' (user.health_and_medical, declared on Patient) is read here, and privacy.yaml lets it be read in clinic/** alone.
  }

  @Get('doctor')
  @Roles('doctor')
  forDoctors(id: string): string {
    return this.read(id);
  }

  @Get('either')
  @Roles(['doctor', 'nurse'])
  forEither(id: string): string {
    return patients.find(id).diagnosis;
  }

  @Get('enum')
  @Roles(Role.Doctor)
  byEnum(id: string): string {
    return patients.find(id).diagnosis;
  }

  @Get('desk')
  @Roles('doctor', 'clerk')
  forTheDesk(id: string): string {
    return patients.find(id).diagnosis; // ✗ restrict-access: 'patients.find(id).diagnosis' (user.health_and_medical, declared on Patient) is read behind 'Roles('doctor', 'clerk')', and privacy.yaml lets it be read for doctor and nurse alone.
  }

  @Get('guarded')
  @UseGuards(DoctorGuard)
  guarded(id: string): string {
    return patients.find(id).diagnosis;
  }

  @Get('made')
  @UseGuards(new DoctorGuard())
  madeHere(id: string): string {
    return patients.find(id).diagnosis;
  }

  @Get('composed')
  @DoctorsOnly()
  composed(id: string): string {
    return patients.find(id).diagnosis;
  }

  @Get('clerks')
  @ForClerks()
  clerks(id: string): string {
    return patients.find(id).diagnosis; // ✗ restrict-access: 'patients.find(id).diagnosis' (user.health_and_medical, declared on Patient) is read behind 'Roles(Role.Clerk)', and privacy.yaml lets it be read for doctor and nurse alone.
  }

  @Get('documented')
  @Documented('what it says')
  documented(id: string): string {
    return patients.find(id).diagnosis; // ✗ restrict-access: 'patients.find(id).diagnosis' (user.health_and_medical, declared on Patient) is read here, and privacy.yaml lets it be read in clinic/** alone.
  }

  @Get('stranger')
  @UseGuards(ReceptionGuard)
  reception(id: string): string {
    return patients.find(id).diagnosis; // ✗ restrict-access: 'patients.find(id).diagnosis' (user.health_and_medical, declared on Patient) is read behind 'ReceptionGuard', and privacy.yaml lets it be read for doctor and nurse alone.
  }

  /** Only guarded methods call it. */
  private read(id: string): string {
    return patients.find(id).diagnosis;
  }
}

/** What a class says holds for all its methods that say nothing else. */
@Controller('wards')
@UseGuards(DoctorGuard)
export class WardsController {
  @Get()
  list(id: string): string {
    return patients.find(id).diagnosis;
  }

  @Get('desk')
  @Roles('clerk')
  desk(id: string): string {
    return patients.find(id).diagnosis; // ✗ restrict-access: 'patients.find(id).diagnosis' (user.health_and_medical, declared on Patient) is read behind 'Roles('clerk')', and privacy.yaml lets it be read for doctor and nurse alone.
  }
}

/** A class that is guarded guards nothing that stands behind it. */
export function beside(id: string): string {
  return patients.find(id).diagnosis; // ✗ restrict-access: 'patients.find(id).diagnosis' (user.health_and_medical, declared on Patient) is read here, and privacy.yaml lets it be read in clinic/** alone.
}
