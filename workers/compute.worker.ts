import { expose } from 'comlink';
import { ComputeApi } from './compute.api.ts';

expose(new ComputeApi());
