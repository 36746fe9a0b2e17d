import { closeDatabase } from "@/db/client";
import { config } from "@/lib/config";
import { atConsole } from "@/lib/installation/console";
import { recoverAdmin } from "@/lib/installation/recover-admin";
import { refusalText } from "@/lib/texts/refusal-text";
import { now } from "@/lib/time/clock";

/** A link for an administrator who cannot get in any more: `npm run admin:recover -- rachid@example.nl`. */
async function main() {
  const parsed = recoverAdmin.input.safeParse({ email: process.argv[2] ?? "" });
  if (!parsed.success)
    throw new Error("Name the administrator's address: npm run admin:recover -- name@example.nl");
  const recovered = await recoverAdmin(atConsole, parsed.data, now());
  if (!recovered.ok)
    throw new Error(
      "code" in recovered && "field" in recovered ? refusalText(recovered, "en") : recovered.code,
    );
  console.log(
    `Open this within half an hour: ${config().APP_ORIGIN}/reset-password/${recovered.value.token}`,
  );
  console.log(
    "The second step is off until the next log-in, which asks for a new one. Everybody else who administers is told.",
  );
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message.split("\n")[0] : error);
    process.exitCode = 1;
  })
  .finally(closeDatabase);
