const FAR = 10_000;
const SCREEN = 15;

const STEPS: Readonly<Record<string, readonly [lines: number, across: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  Enter: [1, 0],
  Home: [0, -FAR],
  End: [0, FAR],
  PageDown: [SCREEN, 0],
  PageUp: [-SCREEN, 0],
  'Mod+Home': [-FAR, -FAR],
  'Mod+End': [FAR, FAR],
  'Mod+ArrowDown': [FAR, 0],
  'Mod+ArrowUp': [-FAR, 0],
  'Mod+ArrowRight': [0, FAR],
  'Mod+ArrowLeft': [0, -FAR],
};

/** How far a key moves among the hypotheses, in lines and in columns; undefined when it does not move. */
export function stepOf(event: KeyboardEvent): readonly [lines: number, across: number] | undefined {
  const step = STEPS[`${event.ctrlKey || event.metaKey ? 'Mod+' : ''}${event.key}`];
  return event.key === 'Enter' && event.shiftKey ? [-1, 0] : step;
}
