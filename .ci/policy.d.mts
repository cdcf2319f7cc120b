/** The policy of the served page. */
export const servedPolicy: string;
/** The policy of the single file, whose one script has this hash (SHA-256, base64). */
export function singleFilePolicy(scriptHash: string): string;
