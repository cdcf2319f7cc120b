import { EXPLAINED, leaf } from '../../domain/explain/explanation.ts';
import { lookup } from '../../domain/plan/lookup.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { explanationLabel } from '../../texts/explanation.ts';
import { explanationPanelTexts } from '../../texts/explanation-panel.ts';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import type { Figure } from './figure.ts';

/** What a figure is called: « CN-03 · Reste à charge 2027 ». */
export function nameOfFigure(figure: Figure, plan: Plan): string {
  const found = lookup(plan);
  const { post, commune, year, to } = figure;
  const of =
    post !== undefined
      ? (found.posts.get(post)?.label ?? post)
      : commune !== undefined
        ? commune === ''
          ? say(gridTexts).noCommune
          : (found.communes.get(commune)?.name ?? commune)
        : say(explanationPanelTexts).whole;
  return `${of} · ${nameOfLine(figure, plan)} ${to === undefined || to === year ? year : `${year}–${to}`}`;
}

/** What the line of a figure is called: a figure of the plan, or who gives. */
function nameOfLine({ line }: Figure, plan: Plan): string {
  const figure = EXPLAINED.find((one) => one === line);
  if (figure !== undefined) return explanationLabel(leaf(figure, 'sum', 0), plan);
  if (line === 'cofinancings') return explanationLabel(leaf('cofunding', 'sum', 0), plan);
  if (line.startsWith('funder.')) return explanationLabel(leaf('cofunding', 'sum', 0, { name: line.slice('funder.'.length) }), plan);
  return explanationLabel(leaf('cofinancing', 'sum', 0, { name: lookup(plan).cofinancings.get(line)?.funder ?? '' }), plan);
}
