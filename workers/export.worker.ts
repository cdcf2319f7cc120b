import { expose } from 'comlink';
import { ExportApi } from './export.api.ts';

expose(new ExportApi());
