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

/** The named entities that spreadsheets and word processors write, by their code. */
const ENTITIES: Readonly<Record<string, number>> = {
  amp: 38,
  lt: 60,
  gt: 62,
  quot: 34,
  apos: 39,
  nbsp: 160,
  euro: 8364,
  eacute: 233,
  egrave: 232,
  ecirc: 234,
  agrave: 224,
  acirc: 226,
  ccedil: 231,
  ocirc: 244,
  ucirc: 251,
  icirc: 238,
  laquo: 171,
  raquo: 187,
  deg: 176,
  ndash: 8211,
  mdash: 8212,
  rsquo: 8217,
  hellip: 8230,
  thinsp: 8201,
  minus: 8722,
};

/** The text with its entities opened: those by number, and the named ones that spreadsheets write. */
export function openEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    const named = name === undefined ? undefined : ENTITIES[name];
    if (name !== undefined) return named === undefined ? whole : String.fromCodePoint(named);
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal as string, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
