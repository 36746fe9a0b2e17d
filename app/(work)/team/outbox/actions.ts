"use server";

import { retryDeadLetter } from "@/lib/jobs/retry-dead-letter";
import { byAct } from "@/lib/web/by-act";
import { buttonAction } from "@/lib/web/form-action";

export const retryDeadLetterAction = buttonAction(byAct(retryDeadLetter));
