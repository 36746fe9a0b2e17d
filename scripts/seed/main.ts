import { closeDatabase } from "@/db/client";
import { now } from "@/lib/time/clock";
import { seedDemonstration } from "./demonstration";
import { AlreadyFilled, ensureEmpty } from "./empty";
import { organisationData } from "./house";
import { writeLogins } from "./logins";

async function main() {
  try {
    await ensureEmpty(organisationData.name);
    const logbookDays = Number(process.env.SEED_LOGBOOK_DAYS) || undefined;
    writeLogins(await seedDemonstration(now(), { logbookDays }));
  } finally {
    await closeDatabase();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof AlreadyFilled ? error.message : error);
  process.exitCode = 1;
});
