import type { HistoryResponse, NewWorkout, Workout } from '@stride/contract';
import { http } from './http';

export async function upload(workout: NewWorkout): Promise<string> {
  const { data } = await http.post<{ id: string }>('/workouts', workout);
  return data.id;
}

export async function history(): Promise<HistoryResponse> {
  const { data } = await http.get<HistoryResponse>('/workouts');
  return data;
}

export async function workoutById(id: string): Promise<Workout> {
  const { data } = await http.get<Workout>(`/workouts/${id}`);
  return data;
}
