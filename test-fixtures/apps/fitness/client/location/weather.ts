import axios from 'axios';
import { settings } from '../config/settings';
import { cellOf } from './geo';
import { here } from './tracker';

export interface Weather {
  celsius: number;
  rain: boolean;
}

const skycast = axios.create({ baseURL: settings.weatherUrl });

export async function weatherNow(): Promise<Weather> {
  const { row, column } = cellOf(await here());
  const { data } = await skycast.get<Weather>(`/cells/${row}/${column}`);
  return data;
}

/** To the street, since showers are small. */
export async function rainRadar(): Promise<boolean> {
  const { latitude, longitude } = await here();
  const { data } = await skycast.get<Weather>(`/radar?lat=${latitude}&lon=${longitude}`); // ✗ no-personal-data-in-url: 'latitude' (user.location.precise, declared on TrackPoint) reaches a URL through 'skycast.get'. ✗ no-personal-data-in-url: 'longitude' (user.location.precise, declared on TrackPoint) reaches a URL through 'skycast.get'.
  return data.rain;
}
