import { foldName } from "./fold";
import type { ReadAdult } from "./read-adult";

/** An adult on the books, as far as a row can mean them. */
export type KnownAdult = { personId: string; name: string; email: string | null; phone: string | null };

/** An adult of the file: on the books already, or to be put there once for all rows that mean the same one. */
export type FileAdult = { personId: string | null; name: string; person: ReadAdult["person"] | null };

/**
 * Who is who: an e-mail address is of one adult; without one the same name and telephone number mean the same adult, as
 * brothers and sisters have them. Answers the adult, or whose the address is.
 */
export function adultRegister(known: readonly KnownAdult[]) {
  const byEmail = new Map<string, FileAdult>();
  const byPhone = new Map<string, FileAdult>();
  const remember = (adult: FileAdult, email: string | null, phone: string | null) => {
    if (email) byEmail.set(email, adult);
    const key = `${phone} ${adult.name}`;
    if (phone && !byPhone.has(key)) byPhone.set(key, adult);
  };
  for (const { personId, name, email, phone } of known)
    remember({ personId, name, person: null }, email, phone);
  return (person: ReadAdult["person"]): { adult: FileAdult } | { takenBy: FileAdult } => {
    const name = foldName(person);
    const found = person.email ? byEmail.get(person.email) : byPhone.get(`${person.phone} ${name}`);
    if (found) return found.name === name ? { adult: found } : { takenBy: found };
    const adult = { personId: null, name, person };
    remember(adult, person.email, person.phone);
    return { adult };
  };
}
