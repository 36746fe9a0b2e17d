import { closeDatabase } from "@/db/client";
import { now } from "@/lib/time/clock";
import { seedDemonstration } from "./demonstration";
import { AlreadyFilled, ensureEmpty } from "./empty";
import { organisationData } from "./house";

async function main() {
  try {
    await ensureEmpty(organisationData.name);
    await seedDemonstration(now());
  } finally {
    await closeDatabase();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof AlreadyFilled ? error.message : error);
  process.exitCode = 1;
});
