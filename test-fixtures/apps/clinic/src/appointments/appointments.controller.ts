import { Body, Controller, Get, Param, Patch, Post, UseGuards } from '@nestjs/common';
import { Roles, RolesGuard } from '../shared/auth';
import { AppointmentsService } from './appointments.service';
import { BookAppointmentDto } from './dto/book-appointment.dto';

@Controller('appointments')
@UseGuards(RolesGuard)
export class AppointmentsController {
  constructor(private readonly appointments: AppointmentsService) {}

  @Post()
  @Roles('reception')
  async book(@Body() dto: BookAppointmentDto): Promise<{ id: string; startsAt: Date }> {
    const { id, startsAt } = await this.appointments.book(dto);
    return { id, startsAt };
  }

  @Patch(':id')
  @Roles('reception')
  move(@Param('id') id: string, @Body() { startsAt }: Pick<BookAppointmentDto, 'startsAt'>): Promise<void> {
    return this.appointments.move(id, new Date(startsAt));
  }

  @Get('occupancy')
  @Roles('reception', 'nurse')
  occupancy(): Promise<Record<string, number>> {
    const from = new Date();
    return this.appointments.occupancy(from, new Date(from.getTime() + 7 * 86_400_000));
  }
}
