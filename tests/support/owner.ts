import postgres, { type Sql } from "postgres";
import { now } from "@/lib/time/clock";

/**
 * The database as its owner, whom no policy stops. It shows the moment at which it was opened, as a transaction
 * of the portal does, so that what is asked looks at the run's own calendar.
 */
export const connectAsOwner = (url = process.env.DATABASE_URL ?? ""): Sql =>
  postgres(url, { max: 2, onnotice: () => undefined, connection: { "app.now": now().toISOString() } });
