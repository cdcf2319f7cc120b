import { For, type JSX } from 'solid-js';
import type { ReadSummary } from '../../exchange/import/summary.ts';
import { importScreenTexts } from '../../texts/import-screen.ts';
import { say } from '../../texts/language.ts';

/** How each file was read, and the account of its rows. */
export function ReadSection(props: { readonly summary: ReadSummary }): JSX.Element {
  const words = say(importScreenTexts);
  return (
    <section aria-labelledby="import-read">
      <h2 id="import-read">{words.read}</h2>
      <table class="import-files">
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.roster}</th>
            <th scope="col">{words.encoding}</th>
            <th scope="col">{words.separator}</th>
            <th scope="col">{words.headerRow}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.summary.files}>
            {(file) => (
              <tr>
                <th scope="row">{file.file}</th>
                <td>{words.rosters[file.roster] ?? file.roster}</td>
                <td>{words.encodings[file.encoding]}</td>
                <td>{words.separators[file.separator] ?? file.separator}</td>
                <td>{words.line(file.headerRow)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <p class="import-account">{words.account(props.summary)}</p>
    </section>
  );
}
