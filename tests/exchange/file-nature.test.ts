import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FileNature, natureOf } from '../../src/exchange/file-nature.ts';

const text = (content: string) => new TextEncoder().encode(content);
const read = (path: string) => new Uint8Array(readFileSync(`tests/examples/${path}`));

describe('the nature of a file', () => {
  it.each<[string, Uint8Array, FileNature]>([
    ['nothing', text(''), 'empty'],
    ['spaces only', text('\ufeff \r\n'), 'empty'],
    ['a PDF', text('%PDF-1.7\n'), 'pdf'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'image'],
    ['a workbook named .csv', read('rosters/workbook.csv'), 'workbook'],
    ['a workbook of the nineties', read('rosters/old-workbook.csv'), 'workbook'],
    ['a letter', text('PK\u0003\u0004 …word/document.xml…'), 'document'],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'binary'],
    ['a plan', read('plans/v1-sample.quotepart.json'), 'plan'],
    ['other data', text('{"a":1}'), 'text'],
    ['a roster', read('rosters/comma.csv'), 'table'],
    ['a roster in UTF-16', read('rosters/utf-16le.csv'), 'table'],
    ['a roster in UTF-16 without mark', read('rosters/utf-16-without-mark.csv'), 'table'],
    ['a roster of Windows', read('rosters/windows-1252.csv'), 'table'],
    ['a page', text('<!doctype html><p>a;b</p>'), 'text'],
    ['a letter in plain text', text('Madame, monsieur,\nje vous prie'), 'text'],
  ])('%s', (_, bytes, nature) => {
    expect(natureOf(bytes)).toBe(nature);
  });
});
