import type { PlanCommune } from '../../domain/plan/plan.ts';
import type { Commune, Territory } from '../../domain/territory/territory.ts';

/** A commune of the reference as a row of a plan, so that the plan stands alone. */
export function copyCommune(commune: Commune, territory: Territory): PlanCommune {
  const epciName = commune.epci === undefined ? undefined : territory.epci(commune.epci)?.name;
  return {
    id: commune.code,
    origin: { '*': 'imported' },
    name: commune.name,
    departement: commune.departement,
    ...(commune.epci !== undefined && { epci: commune.epci }),
    ...(epciName !== undefined && { epciName }),
    ...(commune.population !== undefined && { population: commune.population }),
  };
}
