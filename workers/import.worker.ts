import { expose } from 'comlink';
import { ImportApi } from './import.api.ts';

expose(new ImportApi());
