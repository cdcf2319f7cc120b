/** A piece of HTML: a tag with its attributes, or a text with its entities opened. */
export type HtmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * The pieces of a text of HTML, in order. Comments, declarations and the conditional sections of Office are left out; what
 * stands in `style` and `script` is given as one text. Nothing is ever run or fetched: this is why no browser parser does it.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open !== at) yield { kind: 'text', text: openEntities(html.slice(at, open < 0 ? undefined : open)) };
    if (open < 0) return;
    if (html.startsWith('<!--', open)) at = past(html, '-->', open + 4);
    else if (/^<[!?]/.test(html.slice(open, open + 2))) at = past(html, '>', open + 2);
    else {
      const tag = tagAt(html, open);
      if (tag === undefined) {
        yield { kind: 'text', text: '<' };
        at = open + 1;
        continue;
      }
      yield tag.token;
      at = tag.end;
      const raw = tag.token.kind === 'open' && RAW.has(tag.token.name) ? tag.token.name : undefined;
      if (raw === undefined) continue;
      const close = html.toLowerCase().indexOf(`</${raw}`, at);
      yield { kind: 'text', text: html.slice(at, close < 0 ? undefined : close) };
      at = close < 0 ? html.length : close;
    }
  }
}

const RAW: ReadonlySet<string> = new Set(['style', 'script']);
const NAME = /<(\/?)([a-z][\w:-]*)/iy;
/** An attribute: its name, then its value between quotes of either kind or bare, as Office writes it. */
const ATTRIBUTE = /\s*([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?|\s*\/(?!>)|["']/y;
const END = /\s*\/?>/y;

function tagAt(html: string, open: number): { readonly token: HtmlToken; readonly end: number } | undefined {
  NAME.lastIndex = open;
  const found = NAME.exec(html);
  if (found === null) return undefined;
  const name = (found[2] as string).toLowerCase();
  const attributes = new Map<string, string>();
  let at = NAME.lastIndex;
  for (;;) {
    END.lastIndex = at;
    if (END.test(html)) {
      const token: HtmlToken = found[1] === '/' ? { kind: 'close', name } : { kind: 'open', name, attributes };
      return { token, end: END.lastIndex };
    }
    ATTRIBUTE.lastIndex = at;
    const attribute = ATTRIBUTE.exec(html);
    if (attribute === null || ATTRIBUTE.lastIndex === at) return undefined;
    const value = attribute[2] ?? attribute[3] ?? attribute[4] ?? '';
    if (attribute[1] !== undefined) attributes.set(attribute[1].toLowerCase(), openEntities(value));
    at = ATTRIBUTE.lastIndex;
  }
}

function past(html: string, mark: string, from: number): number {
  const place = html.indexOf(mark, from);
  return place < 0 ? html.length : place + mark.length;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  euro: '\u20ac',
  eacute: '\u00e9',
  egrave: '\u00e8',
  agrave: '\u00e0',
  ccedil: '\u00e7',
  laquo: '\u00ab',
  raquo: '\u00bb',
  ndash: '\u2013',
  mdash: '\u2014',
  rsquo: '\u2019',
  hellip: '\u2026',
  thinsp: '\u2009',
  minus: '\u2212',
};

/** The text with its entities opened: those by number, and the named ones that spreadsheets write. */
export function openEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal as string, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
