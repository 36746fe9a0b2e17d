import { createHash, randomUUID } from "node:crypto";
import { type Start, the } from "./set-up";

const someHash = () => createHash("sha256").update(randomUUID()).digest("hex");

/** What the organisation has of its own: of no family, and the same for all but what is still to come. */
export async function findHouse({ sql, put }: Start) {
  const logos = await sql<{ sha256: string }[]>`SELECT sha256 FROM logo ORDER BY created_at LIMIT 1`;
  const houses = await sql<{ logo: string }[]>`SELECT logo_id AS logo FROM organisation`;
  const seeded = await sql<{ id: string }[]>`SELECT id FROM terms_edition
    WHERE starts_on > app.today() AND storage_key LIKE 'house/%' ORDER BY starts_on LIMIT 1`;
  const held = await sql<{ id: string }[]>`SELECT id FROM terms_edition
    WHERE starts_on <= app.today() ORDER BY starts_on DESC LIMIT 1`;
  const [last] = await sql<{ next: string }[]>`SELECT (max(starts_on) + 1)::text AS next FROM terms_edition`;
  const admins = await sql<{ id: string }[]>`SELECT g.person_id AS id FROM role_grant g
    JOIN account a ON a.person_id = g.person_id AND a.state = 'active' WHERE g.role = 'admin' LIMIT 1`;
  const file = { sha256: someHash(), size: 1 };
  const coming = { name: "Straks", starts_on: last?.next, storage_key: randomUUID(), ...file };
  return {
    logo: { id: the(houses, "organisation").logo, sha256: the(logos, "logo").sha256 },
    adminId: the(admins, "administrator").id,
    spareLogoId: await put("logo", { ...file, width: 1, height: 1 }),
    terms: {
      held: the(held, "terms in force").id,
      coming: the(seeded, "terms to come").id,
      /** Without a file: only to be taken back. */
      toCome: await put("terms_edition", coming),
    },
  };
}
