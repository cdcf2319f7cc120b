import { AG_GRID_LOCALE_FR } from '@ag-grid-community/locale';
import {
  CellApiModule,
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  ColumnAutoSizeModule,
  CustomEditorModule,
  createGrid,
  EventApiModule,
  ExternalFilterModule,
  type GridApi,
  type GridOptions,
  LocaleModule,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  TooltipModule,
  ValidationModule,
} from 'ag-grid-community';
import { language } from '../../texts/language.ts';
import type { SheetRow } from './sheet-model.ts';

ModuleRegistry.registerModules([
  CellApiModule,
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  ColumnAutoSizeModule,
  CustomEditorModule,
  EventApiModule,
  ExternalFilterModule,
  LocaleModule,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  TooltipModule,
]);
// Its messages weigh 32 kB and speak to developers only.
if (import.meta.env.DEV) ModuleRegistry.registerModules([ValidationModule]);

/** A grid in `host`, in the language in use; the caller destroys it. */
export function openGrid(host: HTMLElement, options: GridOptions<SheetRow>): GridApi<SheetRow> {
  return createGrid(host, { ...options, ...(language() === 'fr' && { localeText: AG_GRID_LOCALE_FR }) });
}
