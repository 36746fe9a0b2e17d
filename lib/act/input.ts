import { z } from "zod";

/** Of an act that nothing has to be told. */
export const nothing = z.strictObject({});

/** What a program hands over, and no form: its type alone says what it is. */
export const made = <Value>() => z.custom<Value>();
