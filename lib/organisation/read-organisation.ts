import "server-only";
import { eq, getTableColumns } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { logo, organisation } from "@/db/schema/organisation";
import type { Actor } from "@/lib/access/actor";
import type { Logo } from "./logo-file";
import { maySetUpOrganisation } from "./policy";

export type OrganisationView = typeof organisation.$inferSelect & { logo: (Logo & { id: string }) | null };

/** The operator as it stands now, for the screen that changes it; null for who may not. */
export async function readOrganisation(actor: Actor): Promise<OrganisationView | null> {
  if (!maySetUpOrganisation(actor)) return null;
  const picture = { id: logo.id, sha256: logo.sha256, width: logo.width, height: logo.height };
  const [row] = await readTogether(actor, (tx) =>
    tx
      .select({ ...getTableColumns(organisation), logo: picture })
      .from(organisation)
      .leftJoin(logo, eq(logo.id, organisation.logoId)),
  );
  return row ?? null;
}
