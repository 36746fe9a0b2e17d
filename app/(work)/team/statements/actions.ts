"use server";

import { reissueStatements } from "@/lib/papers/reissue-statements";
import { statements } from "@/lib/texts/statements";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const reissueStatementsAction = formAction({
  ...byAct(reissueStatements),
  answer: ({ issued, year }, { language }) => ({ message: statements[language].issued(issued, year) }),
});
