import { expose } from 'comlink';
import { openTerritory } from '../src/exchange/territory.ts';
import { ComputeApi } from './compute.api.ts';

// A reference that cannot be unpacked leaves communes unchecked: figures matter more.
expose(new ComputeApi(() => openTerritory().catch(() => undefined)));
