import postgres, { type Sql } from "postgres";
import { now } from "@/lib/time/clock";
import { WITHOUT_LIMITS } from "../../scripts/lib/database.mjs";

/**
 * The database as its owner, whom no policy stops. It shows the moment at which it was opened, as a transaction
 * of the portal does, so that what is asked looks at the run's own calendar. Past a pooler, which refuses that.
 */
export const connectAsOwner = (url = process.env.OWNER_DATABASE_URL ?? ""): Sql =>
  postgres(url, {
    max: 2,
    onnotice: () => undefined,
    connection: { ...WITHOUT_LIMITS, "app.now": now().toISOString() },
  });
