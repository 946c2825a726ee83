import { type Division, divisions } from './clock.ts';
import type { IsoDate } from './day.ts';

/** A bank holiday that was moved, or added, once. */
export interface MovedDay {
  date: IsoDate;
  divisions: readonly Division[];
  /** The usual holiday that it stands for, by its name. */
  insteadOf?: string;
  /** Its own name, where it differs from the usual one's. */
  name?: string;
  substitute?: boolean;
}

const spring = 'Spring bank holiday';

/** As proclaimed for the jubilees, VE Day, the state funeral, the coronation and Scotland's World Cup. */
export const oneOffDays: readonly MovedDay[] = [
  { date: '2012-06-04', divisions: ['england-and-wales', 'scotland'], insteadOf: spring, substitute: true },
  { date: '2012-06-04', divisions: ['northern-ireland'], insteadOf: spring },
  { date: '2012-06-05', divisions, name: 'Queen’s Diamond Jubilee', substitute: true },
  { date: '2020-05-08', divisions, insteadOf: 'Early May bank holiday', name: 'Early May bank holiday (VE Day)' },
  { date: '2022-06-02', divisions, insteadOf: spring },
  { date: '2022-06-03', divisions, name: 'Queen’s Platinum Jubilee' },
  { date: '2022-09-19', divisions, name: 'State Funeral of Queen Elizabeth II' },
  { date: '2023-05-08', divisions, name: 'Coronation of King Charles III' },
  { date: '2026-06-15', divisions: ['scotland'], name: 'World Cup bank holiday' },
];
