import type { Program } from '../frame/program.ts';
import type { Route } from '../frame/route.ts';
import type { OpenSheet } from '../grid/opened-sheet.ts';
import type { Session } from '../session.ts';
import type { View } from '../view.ts';
import type { Exports } from './exports.ts';

/** All that commands can act on while a plan is open. */
export interface Ground {
  readonly session: Session;
  readonly program: Program;
  readonly view: View;
  readonly exports: Exports;
  /** The shown sheet; undefined before it is drawn. */
  readonly sheet: () => OpenSheet | undefined;
  readonly go: (route: Route) => void;
  readonly onImport: () => void;
  readonly announce: (text: string) => void;
}
