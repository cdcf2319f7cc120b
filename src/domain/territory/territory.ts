/** A commune of the reference, at its vintage. */
export interface Commune {
  /** INSEE code, 5 characters, `2A`/`2B` and overseas included. */
  readonly code: string;
  readonly name: string;
  readonly departement: string;
  readonly region: string;
  /** SIREN of the EPCI; undefined for the few communes that belong to none. */
  readonly epci?: string;
  readonly population?: number;
  readonly postalCodes: readonly string[];
}

/** A département, a région or an EPCI. */
export interface Area {
  readonly code: string;
  readonly name: string;
}

/** The territorial reference: looked up by code, searched by name. Dated, never edited. */
export interface Territory {
  /** « COG 2026 » */
  readonly vintage: string;
  /** Every commune of today, by code order. */
  readonly communes: readonly Commune[];
  readonly departements: readonly (Area & { readonly region: string })[];
  readonly regions: readonly Area[];
  readonly epcis: readonly Area[];
  /** The commune of today that has this code; undefined for an old, delegated or district code. */
  commune(code: string): Commune | undefined;
  /** The commune of today that an old, associated, delegated or district code now belongs to; undefined when unknown. */
  successor(code: string): Commune | undefined;
  departement(code: string): (Area & { readonly region: string }) | undefined;
  region(code: string): Area | undefined;
  epci(siren: string): Area | undefined;
}
