import type { JSX } from 'solid-js';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import type { Program } from '../frame/program.ts';
import { ScreenBar } from '../frame/screen-bar.tsx';
import { ImportScreen } from '../import/import-screen.tsx';
import type { Session } from '../session.ts';

/** The import of a roster into the open plan, as one step that can be undone. */
export function ImportInto(props: {
  readonly session: Session;
  readonly program: Program;
  readonly files: readonly File[];
  readonly onDone: () => void;
}): JSX.Element {
  return (
    <>
      <ScreenBar preferences={props.program.preferences} />
      <ImportScreen
        importer={props.program.importer}
        newId={props.program.newId}
        files={props.files}
        into={props.session.base()}
        onCancel={props.onDone}
        onPlan={(_, imported) => {
          props.session.commit('import', [say(frameTexts).imported(imported.report.posts)], imported.changes);
          props.onDone();
        }}
      />
    </>
  );
}
