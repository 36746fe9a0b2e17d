import { z } from "zod";

/** One value or several of a name, as a form sends them: none, one or a list. */
export const several = <Item extends z.ZodType>(item: Item, max: number) =>
  z.preprocess(
    (sent) => (sent === undefined || sent === "" ? [] : Array.isArray(sent) ? sent : [sent]),
    z.array(item).max(max, "tooMany"),
  );
