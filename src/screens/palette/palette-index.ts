import { lookup } from '../../domain/plan/lookup.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { commandTexts } from '../../texts/commands.ts';
import { say } from '../../texts/language.ts';
import type { Command } from '../commands/command.ts';
import { foldLetters } from '../find/folded.ts';
import { nameOfCommune } from '../grid/show-cell.ts';
import { inTurns } from '../grid/turns.ts';
import { describeShortcut } from '../keys/describe-shortcut.ts';
import { SHORTCUTS } from '../keys/shortcuts.ts';
import type { View } from '../view.ts';
import type { PaletteEntry } from './entry.ts';
import { type Query, queryOf, rankOf } from './rank.ts';

/** How many lines the palette shows. */
export const MOST = 50;

interface Indexed {
  readonly entry: PaletteEntry;
  readonly folded: string;
}

/** What can be reached by its name: commands first, then the posts, communes and employers of the plan, read on the first search. */
export class PaletteIndex {
  readonly #commands: readonly Indexed[];
  readonly #plan: Plan;
  readonly #want: View['want'];
  #rows: readonly Indexed[] | undefined;

  constructor(commands: readonly Command[], plan: Plan, want: View['want'], isMac: boolean) {
    this.#commands = commands
      .filter((command) => command.id !== 'palette' && command.available())
      .map((command) => indexed(entryOfCommand(command, isMac)));
    this.#plan = plan;
    this.#want = want;
  }

  /** What shows before anything is typed: what was used last, then commands. Rows used last are looked for in the plan. */
  async first(recent: readonly string[], stop: () => boolean): Promise<readonly PaletteEntry[] | undefined> {
    const rows = recent.some((id) => id.includes(':')) ? await this.#read(stop) : [];
    if (rows === undefined) return undefined;
    const byId = new Map([...this.#commands, ...rows].map(({ entry }) => [entry.id, entry]));
    const used = recent.flatMap((id) => byId.get(id) ?? []);
    return [...used, ...this.commands().filter((entry) => !used.includes(entry))].slice(0, MOST);
  }

  /** The commands that can be run now. */
  commands(): readonly PaletteEntry[] {
    return this.#commands.map(({ entry }) => entry);
  }

  /** The lines that answer, best first; among equals what was used last, then in order. Undefined when stopped meanwhile. */
  async search(typed: string, recent: readonly string[], stop: () => boolean): Promise<readonly PaletteEntry[] | undefined> {
    const rows = await this.#read(stop);
    if (rows === undefined) return undefined;
    const query = queryOf(typed);
    const best = new Best(query, recent);
    const all = [...this.#commands, ...rows];
    return (await inTurns(all, (one) => best.take(one), stop)) ? best.entries() : undefined;
  }

  async #read(stop: () => boolean): Promise<readonly Indexed[] | undefined> {
    if (this.#rows !== undefined) return this.#rows;
    const rows: Indexed[] = [];
    const { posts, communes, structures } = this.#plan;
    const all = [
      ...posts.map((post) => () => this.#row('posts', post.id, post.label, detailOfPost(this.#plan, post))),
      ...communes.map((one) => () => this.#row('communes', one.id, one.name, [one.id, one.epciName])),
      ...structures.map((one) => () => this.#row('structures', one.id, one.name, [one.siret])),
    ];
    if (!(await inTurns(all, (make) => rows.push(indexed(make())), stop))) return undefined;
    this.#rows = rows;
    return rows;
  }

  #row(table: 'posts' | 'communes' | 'structures', id: string, label: string, details: readonly (string | undefined)[]): PaletteEntry {
    const kinds = say(commandTexts).kinds;
    const kind = table === 'posts' ? kinds.post : table === 'communes' ? kinds.commune : kinds.structure;
    return {
      id: `${table}:${id}`,
      label,
      detail: [kind, ...details.filter((one) => one !== undefined && one !== '')].join(' · '),
      keys: '',
      run: () => void this.#want({ table, id, field: table === 'communes' ? 'population' : table === 'posts' ? 'label' : 'name' }),
    };
  }
}

/** The best lines met so far, at most `MOST` of each rank. */
class Best {
  readonly #query: Query;
  readonly #recent: readonly string[];
  readonly #ranks: PaletteEntry[][] = [[], [], [], [], []];

  constructor(query: Query, recent: readonly string[]) {
    this.#query = query;
    this.#recent = recent;
  }

  take({ entry, folded }: Indexed): void {
    const rank = rankOf(folded, this.#query);
    const same = rank === undefined ? undefined : this.#ranks[rank];
    if (same !== undefined && (same.length < MOST || this.#recent.includes(entry.id))) same.push(entry);
  }

  entries(): readonly PaletteEntry[] {
    const age = ({ id }: PaletteEntry): number => {
      const at = this.#recent.indexOf(id);
      return at < 0 ? this.#recent.length : at;
    };
    return this.#ranks.flatMap((same) => same.sort((a, b) => age(a) - age(b))).slice(0, MOST);
  }
}

function entryOfCommand(command: Command, isMac: boolean): PaletteEntry {
  const shortcut = SHORTCUTS.find(({ action }) => action === command.shortcut);
  return {
    id: command.id,
    label: command.label(),
    detail: say(commandTexts).topics[command.topic],
    keys: shortcut === undefined ? '' : (describeShortcut(shortcut, isMac).keys[0] ?? ''),
    run: () => command.run(),
  };
}

function indexed(entry: PaletteEntry): Indexed {
  return { entry, folded: foldLetters(entry.label) };
}

function detailOfPost(plan: Plan, post: Plan['posts'][number]): readonly (string | undefined)[] {
  return [
    post.commune === undefined ? undefined : nameOfCommune(plan, post.commune),
    post.employer === undefined ? undefined : lookup(plan).structures.get(post.employer)?.name,
  ];
}
