import type { Plugin } from 'vite';
import type { TerritoryTables } from '../src/domain/territory/compact.ts';

/** Gives `virtual:territory`: one base64 text, the gzip of the packed reference of @etalab/decoupage-administratif. */
export function territory(): Plugin;
/** The gzip bytes of the packed reference. */
export function packTerritory(): Buffer;
/** Reads the reference package into the tables of `src/domain/territory/compact.ts`. */
export function readTables(): TerritoryTables;
